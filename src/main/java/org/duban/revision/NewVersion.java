package org.duban.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A version that is wanted of the table as it is now.
 *
 * @param note what it is, in a few words
 * @param basis the document that it is issued by; a draft has none
 */
public record NewVersion(
        @Size(max = LONGEST_NOTE) @Nullable String note,
        @Valid @Nullable Basis basis) {
    private static final int LONGEST_NOTE = 200;

    /** A draft; of a note that is too long, its beginning is kept. */
    public static NewVersion draft(String note) {
        String words = note.strip();
        String kept = words.substring(0, Math.min(words.length(), LONGEST_NOTE));
        return new NewVersion(kept.isEmpty() ? null : kept, null);
    }

    public static NewVersion issued(Basis basis) {
        return new NewVersion(null, basis);
    }
}
