package org.duban.reading.fact;

/** Reads the facts of a document from its text. */
public final class FactReader {
    /** @param text the repaired text */
    public Facts read(String text) {
        String title = Titles.of(text).orElse(null);
        Integer year = Years.of(title, text).orElse(null);
        Place place = Places.of(text, year).orElse(null);
        return new Facts(
                Kinds.of(title),
                place == null ? null : place.name(),
                place == null ? null : place.level(),
                year,
                title);
    }
}
