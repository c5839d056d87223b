package org.duban.reading;

/** A document cannot be read, because of its {@link #reason()}. */
public class NotReadable extends RuntimeException {
    /** Why; the interface has a sentence for each. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_FORMAT,
        DAMAGED,
        PASSWORD,
        NO_TEXT,
        TOO_COMPLEX
    }

    private final Reason reason;

    public NotReadable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public NotReadable(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
