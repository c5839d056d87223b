package org.duban.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.table.TableFilter;
import org.duban.table.TargetRow;
import org.duban.table.TargetTables;
import org.duban.target.RowVersion;
import org.duban.target.Targets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the rows of the grid. The versions come first: a row that changes between the two is only sent once more later. */
@Component
class GridRows {
    private static final long UNKNOWN = -1;

    private final Targets targets;
    private final TargetTables tables;

    GridRows(Targets targets, TargetTables tables) {
        this.targets = targets;
        this.tables = tables;
    }

    /** The rows that pass a filter, in the order of the table. */
    List<GridRow> of(Viewer viewer, int year, TableFilter filter) {
        Map<Integer, Long> versions = versions(year);
        return rows(tables.read(viewer, year, null).narrowedBy(filter), versions);
    }

    /** Those of the shown rows that are no longer as they are shown; only they are read. */
    List<GridRow> changedSince(Map<Integer, Long> shown, Viewer viewer, int year) {
        Map<Integer, Long> versions = versions(year);
        List<Integer> news = versions.keySet().stream()
                .filter(number -> isNews(shown.get(number), versions.get(number)))
                .toList();
        return news.isEmpty() ? List.of() : rows(tables.readSome(viewer, year, news), versions);
    }

    private static List<GridRow> rows(List<TargetRow> rows, Map<Integer, Long> versions) {
        return rows.stream()
                .map(row -> GridRow.of(row, versions.getOrDefault(row.number(), UNKNOWN)))
                .toList();
    }

    private static boolean isNews(@Nullable Long shown, @Nullable Long now) {
        return shown != null && !shown.equals(now);
    }

    private Map<Integer, Long> versions(int year) {
        return targets.findVersions(year).stream().collect(Collectors.toMap(RowVersion::number, RowVersion::version));
    }
}
