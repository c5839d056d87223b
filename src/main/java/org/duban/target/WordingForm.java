package org.duban.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The words of a target as a person writes them; {@code version} is what they were written from. */
record WordingForm(
        @NotBlank @Size(max = Target.LONGEST_TEXT) String text,
        @Size(max = Target.LONGEST_LINE) @Nullable String due,
        @Size(max = Target.LONGEST_LINE) @Nullable String group,
        @Nullable Long version) {
    static WordingForm of(Target target) {
        return new WordingForm(target.text(), target.due(), target.place().group(), target.version());
    }

    @Nullable String deadline() {
        return blankToNull(due);
    }

    @Nullable String heading() {
        return blankToNull(group);
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    long from() {
        return version == null ? 0 : version;
    }
}
