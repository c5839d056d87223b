package org.duban.publication;

import java.util.List;
import java.util.UUID;

/**
 * What publishing a draft would do.
 *
 * @param revision the one of the draft that it shows
 * @param existing how many targets the year's table has
 * @param fresh how many proposed targets are like none of them
 * @param twins the other proposed targets, those that somebody has to look at first
 */
record PublishPage(
        UUID report,
        long revision,
        String title,
        int year,
        int existing,
        int fresh,
        List<Twin> twins,
        OpenNames unknown,
        int inherited,
        int lost) {
    /** A proposed target beside the one of the table that it is like. */
    record Twin(String link, Likeness.Kind kind, int percent, String text, int number, String existing) {}

    public int proposed() {
        return fresh + twins.size();
    }
}
