package org.duban.progress;

import org.jspecify.annotations.Nullable;

/** Why an update goes back to its unit: never blank, at most 500 characters. */
public record Reason(String text) {
    static final int LONGEST = 500;

    /** @throws ReasonMissing where nothing is said, or too much */
    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new ReasonMissing();
        }
    }

    /** @throws ReasonMissing where nothing is said, or too much */
    public static Reason of(@Nullable String text) {
        return new Reason(text == null ? "" : text);
    }
}
