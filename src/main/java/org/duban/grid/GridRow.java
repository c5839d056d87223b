package org.duban.grid;

import java.util.List;
import java.util.stream.Stream;
import org.duban.table.TargetRow;
import org.jspecify.annotations.Nullable;

/**
 * A target in the grid.
 *
 * @param section the columns of its name in the table
 * @param cells leaders, lead units, supporting units
 */
record GridRow(
        int number,
        long version,
        List<String> section,
        String text,
        @Nullable String due,
        List<GridCell> cells) {
    static GridRow of(TargetRow row, long version) {
        return new GridRow(
                row.number(),
                version,
                Stream.of(row.place().group(), row.place().subgroup())
                        .flatMap(Stream::ofNullable)
                        .toList(),
                row.text(),
                row.due(),
                Stream.of(row.leaders(), row.lead(), row.support())
                        .map(GridCell::of)
                        .toList());
    }
}
