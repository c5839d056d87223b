package org.duban.workbook;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet as an export writes it: the keys of its name and of its headings in the messages.
 *
 * @param sheet its name
 * @param columns the headings that it must have, wherever they stand
 * @param more headings that it may have
 */
public record Layout(String sheet, List<String> columns, List<String> more) {
    public Layout(String sheet, List<String> columns) {
        this(sheet, columns, List.of());
    }

    Stream<String> all() {
        return Stream.concat(columns.stream(), more.stream());
    }
}
