package org.duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duban.table.MergedCell;
import org.duban.table.MergedRow;
import org.duban.table.MergedTable;
import org.duban.table.TargetRow;
import org.jspecify.annotations.Nullable;

/** The columns of one annex on paper; those that hold nothing in any row are left out. */
class PaperColumns {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n]]");

    private final PrintedTable table;
    private final List<Column> columns = new ArrayList<>();

    PaperColumns(PrintedTable table, MergedTable annex) {
        this.table = table;
        columns.addAll(List.of(Column.NUMBER, Column.GROUP));
        addIf(annex.subgroups(), Column.SUBGROUP);
        columns.addAll(List.of(Column.TEXT, Column.LEADERS, Column.LEAD, Column.SUPPORT));
        addIf(annex.rows().stream().anyMatch(row -> row.row().due() != null), Column.DUE);
        addIf(table.showsProgress(), Column.PERCENT);
        addIf(table.showsProgress(), Column.SIGNAL);
    }

    private void addIf(boolean wanted, Column column) {
        if (wanted) {
            columns.add(column);
        }
    }

    /** The widths in millimetres, which fill the page; what is over belongs to the text. */
    List<Float> widths() {
        Paper paper = table.paper();
        float scale = (float) paper.textWidth() / Paper.A4.textWidth();
        float others = (float) columns.stream().mapToInt(Column::paper).sum() * scale;
        return columns.stream()
                .map(column -> column == Column.TEXT ? paper.textWidth() - others : column.paper() * scale)
                .toList();
    }

    /** The heading cells; the one of the name stands over both its columns. */
    List<PaperCell> headings() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) != Column.SUBGROUP)
                .mapToObj(i -> new PaperCell(i, columnsUnder(i), 1, table.heading(columns.get(i)), true))
                .toList();
    }

    private int columnsUnder(int column) {
        return columns.get(column) == Column.GROUP && columns.contains(Column.SUBGROUP) ? 2 : 1;
    }

    /** The cells that begin in a row. */
    List<PaperCell> cells(MergedRow merged) {
        TargetRow row = merged.row();
        boolean wide = merged.wide() && columns.contains(Column.SUBGROUP);
        List<PaperCell> cells = new ArrayList<>();
        add(cells, Column.NUMBER, 1, 1, String.valueOf(row.number()));
        add(cells, Column.GROUP, wide ? 2 : 1, merged.group(), row.place().group());
        add(cells, Column.SUBGROUP, 1, wide ? 0 : merged.subgroup(), row.place().subgroup());
        add(cells, Column.TEXT, 1, 1, row.text());
        addResponsible(cells, merged.responsible());
        add(cells, Column.DUE, 1, 1, row.due());
        add(cells, Column.PERCENT, 1, 1, table.percent(row));
        add(cells, Column.SIGNAL, 1, 1, table.signal(row));
        return cells;
    }

    private void addResponsible(List<PaperCell> cells, List<MergedCell> responsible) {
        List<Column> roles = List.of(Column.LEADERS, Column.LEAD, Column.SUPPORT);
        for (int i = 0; i < roles.size(); i++) {
            MergedCell cell = responsible.get(i);
            String separator = roles.get(i) == Column.LEADERS ? "\n" : "、";
            add(
                    cells,
                    roles.get(i),
                    1,
                    cell.span(),
                    String.join(separator, cell.cell().labels()));
        }
    }

    private void add(List<PaperCell> cells, Column column, int wide, int rows, @Nullable String text) {
        int at = columns.indexOf(column);
        if (at >= 0 && rows > 0) {
            cells.add(new PaperCell(at, wide, rows, text == null ? "" : printable(text), column.isCentred()));
        }
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("").strip();
    }
}
