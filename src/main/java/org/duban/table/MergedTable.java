package org.duban.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one annex as the paper table prints them: cells of a group that say the same are one cell.
 *
 * @param title the title of the annex, where it has one
 * @param subgroups whether any row has a second column of its name
 */
public record MergedTable(@Nullable String title, boolean subgroups, List<MergedRow> rows) {
    /** The annexes of these rows, in their order. */
    public static List<MergedTable> of(List<TargetRow> rows) {
        List<MergedTable> tables = new ArrayList<>();
        for (int start = 0, end; start < rows.size(); start = end) {
            end = Spans.end(
                    rows,
                    start,
                    (one, other) -> one.place().part() == other.place().part());
            tables.add(annex(rows.subList(start, end)));
        }
        return tables;
    }

    private static MergedTable annex(List<TargetRow> rows) {
        int[] groups = Spans.of(rows, (one, other) -> one.place().sameGroup(other.place()));
        boolean subgroups = rows.stream().anyMatch(row -> row.place().subgroup() != null);
        List<MergedRow> merged = new ArrayList<>();
        for (int start = 0; start < rows.size(); start += groups[start]) {
            merged.addAll(group(rows.subList(start, start + groups[start])));
        }
        return new MergedTable(rows.get(0).place().partTitle(), subgroups, merged);
    }

    private static List<MergedRow> group(List<TargetRow> rows) {
        int[] subgroups = Spans.of(rows, (one, other) -> one.place().sameSubgroup(other.place()));
        boolean wide = rows.stream().allMatch(row -> row.place().subgroup() == null);
        List<MergedCell> leaders = column(rows, TargetRow::leaders);
        List<MergedCell> lead = column(rows, TargetRow::lead);
        List<MergedCell> support = column(rows, TargetRow::support);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new MergedRow(
                        rows.get(i),
                        i == 0 ? rows.size() : 0,
                        subgroups[i],
                        wide,
                        i == 0 ? Unconfirmed.of(rows) : Unconfirmed.NOTHING,
                        Unconfirmed.of(rows.subList(i, i + subgroups[i])),
                        List.of(leaders.get(i), lead.get(i), support.get(i))))
                .toList();
    }

    private static List<MergedCell> column(List<TargetRow> rows, Function<TargetRow, Cell> column) {
        List<Cell> cells = rows.stream().map(column).toList();
        int[] spans = Spans.of(cells, Cell::printsAs);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new MergedCell(
                        cells.get(i),
                        spans[i],
                        any(cells, i, spans[i], Cell.Origin.INHERITED),
                        any(cells, i, spans[i], Cell.Origin.CARRIED)))
                .toList();
    }

    private static boolean any(List<Cell> cells, int start, int span, Cell.Origin origin) {
        return cells.subList(start, start + Math.max(span, 1)).stream().anyMatch(cell -> cell.origin() == origin);
    }
}
