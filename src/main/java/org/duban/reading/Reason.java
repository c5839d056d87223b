package org.duban.reading;

/** The words of a document that say something about a number. */
public record Reason(Of of, String words) {
    /** What they say. */
    public enum Of {
        OP,
        VALUE,
        UNIT,
        MEASURE,
        MODALITY
    }
}
