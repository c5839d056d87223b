package org.duban.reading;

/** What a sentence of a document is; every sentence has exactly one class. */
public enum SentenceClass {
    TARGET,
    HEADING,
    /** framing, greetings, closing words */
    BACKGROUND,
    /** what was done last year */
    REVIEW,
    /** footnotes and explained terms */
    GLOSSARY,
    /** menus, metadata, page numbers, advertisements */
    FURNITURE,
    /** what the copy lost for good */
    DAMAGED
}
