package org.duban.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the directory is to say of a post, trimmed of blanks. */
record PostEntry(
        String title, @Nullable String holder, @Nullable LocalDate from) {
    static PostEntry of(String title, @Nullable String holder, @Nullable LocalDate from) {
        String trimmed = holder == null ? "" : holder.strip();
        return new PostEntry(title.strip(), trimmed.isEmpty() ? null : trimmed, from);
    }
}
