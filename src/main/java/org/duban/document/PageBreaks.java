package org.duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.table.MergedRow;
import org.duban.table.MergedTable;
import org.duban.table.TargetRow;

/**
 * Cuts the rows of an annex into pages. Cells are merged within a page only, so that every page says again whose targets it
 * shows: no program for documents repeats a merged cell after a page break by itself.
 */
class PageBreaks {
    /** Above and below the lines of a cell, with its share of the frame; in points. */
    static final float PADDING = 4.5f;
    /** Left and right of the lines of a cell, in millimetres. */
    static final float SIDE = 1;

    private final PaperColumns columns;
    private final List<Float> widths;
    private final Paper paper;
    private final TextLines lines;

    PageBreaks(PaperColumns columns, Paper paper, TextLines lines) {
        this.columns = columns;
        this.widths = columns.widths();
        this.paper = paper;
        this.lines = lines;
    }

    /** @param headed how much of the first page the heading takes, in points */
    List<PaperPage> pages(MergedTable annex, float headed) {
        List<TargetRow> rows = annex.rows().stream().map(MergedRow::row).toList();
        List<PaperPage> pages = new ArrayList<>();
        for (int start = 0, end; start < rows.size(); start = end) {
            float room = room(pages.isEmpty() ? headed : 0);
            end = start + 1;
            while (end < rows.size() && fits(rows.subList(start, end + 1), room)) {
                end++;
            }
            List<TargetRow> page = rows.subList(start, end);
            pages.add(new PaperPage(cells(page), !fits(page, room)));
        }
        return pages;
    }

    /** Cuts a row that is higher than a page; what fits is said on each. */
    List<List<PaperCell>> slices(List<PaperCell> row, float headed) {
        int most = (int) ((room(headed) - edges(List.of(columns.headings())).height() - PADDING) / paper.pitch());
        int highest = row.stream().mapToInt(cell -> lines(cell).size()).max().orElse(0);
        List<List<PaperCell>> slices = new ArrayList<>();
        for (int from = 0; from < highest; from += most) {
            int start = from;
            slices.add(row.stream().map(cell -> slice(cell, start, most)).toList());
        }
        return slices;
    }

    private PaperCell slice(PaperCell cell, int from, int most) {
        List<String> all = lines(cell);
        return all.size() <= most
                ? cell
                : cell.saying(
                        String.join("\n", all.subList(Math.min(from, all.size()), Math.min(from + most, all.size()))));
    }

    /** The lines of a cell. */
    List<String> lines(PaperCell cell) {
        float width = -2 * SIDE;
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            width += widths.get(column);
        }
        return lines.of(cell.text(), Paper.points(width) / paper.letters());
    }

    /** Where the rows of a page end, its headings among them. */
    RowEdges edges(List<List<PaperCell>> rows) {
        return RowEdges.of(rows, cell -> lines(cell).size() * paper.pitch() + PADDING);
    }

    private float room(float headed) {
        return Paper.points(paper.textHeight()) - headed - paper.pitch();
    }

    private boolean fits(List<TargetRow> rows, float room) {
        List<List<PaperCell>> page = Stream.concat(Stream.of(columns.headings()), cells(rows).stream())
                .toList();
        return edges(page).height() <= room;
    }

    private List<List<PaperCell>> cells(List<TargetRow> rows) {
        return MergedTable.of(rows).stream()
                .flatMap(part -> part.rows().stream())
                .map(columns::cells)
                .toList();
    }
}
