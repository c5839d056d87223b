package org.duban.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bar on top of every page shows: the district, the way to its pages, the person. */
public record Frame(@Nullable Viewer viewer, String districtName, int year, List<Entry> entries) {
    /** A link of the bar; {@code label} is a key of the messages. */
    public record Entry(String key, String label, String path) {}
}
