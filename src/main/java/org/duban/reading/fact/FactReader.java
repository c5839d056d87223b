package org.duban.reading.fact;

import org.jspecify.annotations.Nullable;

/** Reads the facts of a document from its text. */
public final class FactReader {
    /** @param text the repaired text */
    public Facts read(String text) {
        String title = Titles.of(text).orElse(null);
        Place place = Places.of(text).orElse(null);
        return new Facts(
                Kinds.of(title),
                place == null ? null : place.name(),
                place == null ? null : place.level(),
                year(title, text),
                title);
    }

    private static @Nullable Integer year(@Nullable String title, String text) {
        return Years.of(title, text).orElse(null);
    }
}
