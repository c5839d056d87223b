package org.duban.report;

import org.duban.reading.SentenceClass;

/** What has become of a sentence of the source; every sentence has exactly one. */
public enum Cover {
    /** in a target of the draft */
    TARGET,
    /** sets something to do, and is in no target */
    OPEN,
    HEADING,
    BACKGROUND,
    REVIEW,
    GLOSSARY,
    FURNITURE,
    DAMAGED;

    static Cover of(SentenceClass kind, boolean inTarget) {
        if (inTarget) {
            return TARGET;
        }
        return kind == SentenceClass.TARGET ? OPEN : valueOf(kind.name());
    }
}
