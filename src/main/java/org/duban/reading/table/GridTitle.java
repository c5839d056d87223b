package org.duban.reading.table;

import org.duban.reading.Span;
import org.duban.reading.TableTitle;
import org.duban.reading.outline.Sentences;
import org.jspecify.annotations.Nullable;

/** Finds the title and the label of a table in the lines right above it. */
final class GridTitle {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 60;

    private GridTitle() {}

    static TableTitle above(String text, Span table) {
        @Nullable String title = null;
        @Nullable String label = null;
        int end = table.start();
        for (int i = 0; i < MOST_LINES && end > 0; i++) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String line = Sentences.trim(text, start, end).in(text);
            if (Labels.isLabel(line)) {
                label = line;
                break;
            }
            title = title == null && !line.isEmpty() && line.length() <= LONGEST && !line.matches(".*[。；;，,：:]$")
                    ? line
                    : title;
            end = start - 1;
        }
        return new TableTitle(label, title);
    }
}
