package org.duban.publication;

import java.util.List;
import java.util.UUID;
import org.duban.likeness.Wording;

/**
 * What publishing a draft would do.
 *
 * @param revision the one of the draft that the person saw
 * @param changed whether the draft is another since
 * @param existing how many targets the year's table has
 * @param fresh how many proposed targets are like none of them
 * @param twins the other proposed targets, those that somebody has to look at first
 * @param gone the rows of the table that the document does not have
 */
record PublishPage(
        UUID report,
        long revision,
        boolean changed,
        String title,
        int year,
        int existing,
        int fresh,
        List<Twin> twins,
        List<Gone> gone,
        OpenNames unknown,
        int inherited,
        int lost) {
    /** A proposed target beside the one of the table that it is like. */
    record Twin(UUID proposed, UUID existing, Likeness.Kind kind, int percent, int number, Wording words) {}

    /** A row of the table that the document does not have. */
    record Gone(UUID id, int number, String text) {}

    public int proposed() {
        return fresh + twins.size();
    }
}
