package org.duban.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.table.MergedCell;
import org.duban.table.MergedRow;
import org.duban.table.TargetRow;
import org.jspecify.annotations.Nullable;

/** How high the rows of the workbook must be to show all their words: not every program finds that out by itself. */
class RowHeights {
    private static final float LINE = WorkbookStyles.LETTERS * 1.4f;
    private static final float PADDING = 4;
    /** The highest row that a workbook can have, in points. */
    private static final float HIGHEST = 409;
    /** Columns are measured in digits; a Chinese character is wider than two. */
    private static final float DIGITS_OF_A_CHARACTER = 2.2f;

    private static final List<Column> RESPONSIBLE = List.of(Column.LEADERS, Column.LEAD, Column.SUPPORT);

    private final TextLines lines = new TextLines(new OfficeLetters());

    /** In points; a merged cell asks each of its rows for its share. */
    float of(MergedRow merged) {
        float lines = lines(merged.row().text(), Column.TEXT);
        for (int i = 0; i < RESPONSIBLE.size(); i++) {
            MergedCell cell = merged.responsible().get(i);
            if (cell.span() > 0) {
                lines = Math.max(lines, lines(cell.cell().text(), RESPONSIBLE.get(i)) / cell.span());
            }
        }
        return Math.min(HIGHEST, (float) Math.ceil(lines) * LINE + PADDING);
    }

    /** Of a row without merged cells. */
    float of(TargetRow row) {
        Map<Column, @Nullable String> words = new EnumMap<>(Column.class);
        words.put(Column.PART, row.place().partTitle());
        words.put(Column.GROUP, row.place().group());
        words.put(Column.SUBGROUP, row.place().subgroup());
        words.put(Column.TEXT, row.text());
        words.put(Column.LEADERS, row.leaders().text());
        words.put(Column.LEAD, row.lead().text());
        words.put(Column.SUPPORT, row.support().text());
        float lines = (float) words.entrySet().stream()
                .mapToDouble(each -> each.getValue() == null ? 1 : lines(each.getValue(), each.getKey()))
                .max()
                .orElse(1);
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    private float lines(String text, Column column) {
        float width = column.width() / DIGITS_OF_A_CHARACTER;
        return lines.of(text, width).size();
    }
}
