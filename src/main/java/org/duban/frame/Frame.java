package org.duban.frame;

import java.util.List;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What the bar on top of every page shows: the district, the way to its pages, the person.
 *
 * @param username who is signed in, if anyone
 * @param viewer absent where nobody is signed in, or the person has no grant yet
 * @param years the years to switch to, each with the address of the same page
 * @param path the address of this page, without what follows a question mark
 * @param switches whether the person may go to other districts
 */
public record Frame(
        @Nullable String username,
        @Nullable Viewer viewer,
        String districtName,
        int year,
        List<Entry> entries,
        List<Year> years,
        String path,
        boolean switches) {
    /** A link of the bar; {@code label} is a key of the messages. */
    public record Entry(String key, String label, String path) {}

    /** A year to switch to. */
    public record Year(int number, String path) {}

    static Frame empty(@Nullable String username, int year, String path) {
        return new Frame(username, null, "", year, List.of(), List.of(), path, false);
    }
}
