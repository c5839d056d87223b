package org.duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    /** The fewest lines of a row at the end or at the head of a page, as programs for documents have it. */
    private static final int TOGETHER = 2;

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
        List<TargetRow> left = rows;
        int from = 0;
        while (!left.isEmpty()) {
            PaperPage page = page(left, from, room(pages.isEmpty() ? headed : 0));
            pages.add(page);
            left = left.subList(page.rows().size() - (page.goesOn() ? 1 : 0), left.size());
            from = page.goesOn() ? page.to() : 0;
        }
        return pages;
    }

    private PaperPage page(List<TargetRow> left, int from, float room) {
        int whole = 0;
        while (whole < left.size() && fits(new PaperPage(left.subList(0, whole + 1), from, PaperPage.WHOLE), room)) {
            whole++;
        }
        int next = whole;
        return whole == left.size()
                ? new PaperPage(left, from, PaperPage.WHOLE)
                : breaks(left.subList(0, next + 1), from)
                        .filter(page -> fits(page, room))
                        .findFirst()
                        .orElseGet(() -> new PaperPage(left.subList(0, Math.max(1, next)), from, PaperPage.WHOLE));
    }

    /** The page with its last row broken after a line; the latest break comes first. Two lines at least stay together on each side. */
    private Stream<PaperPage> breaks(List<TargetRow> rows, int from) {
        int first = rows.size() == 1 ? from : 0;
        int height = cells(rows.subList(rows.size() - 1, rows.size())).get(0).stream()
                .mapToInt(cell -> lines(cell).size())
                .max()
                .orElse(0);
        return height <= longest()
                ? Stream.empty()
                : IntStream.iterate(height - TOGETHER, to -> to >= first + TOGETHER, to -> to - 1)
                        .mapToObj(to -> new PaperPage(rows, from, to));
    }

    /** The most lines of a cell that is not broken: those of a quarter of a page. */
    private int longest() {
        return (int) (Paper.points(paper.textHeight()) / paper.pitch() / 4);
    }

    /** The cells that are seen on a page. Of a row that is broken, short cells are said on each of its pages. */
    List<List<PaperCell>> seen(PaperPage page) {
        List<List<PaperCell>> rows = new ArrayList<>(cells(page.rows()));
        int last = rows.size() - 1;
        rows.set(last, cut(rows.get(last), last == 0 ? page.from() : 0, page.to()));
        if (last > 0) {
            rows.set(0, cut(rows.get(0), page.from(), PaperPage.WHOLE));
        }
        return rows;
    }

    private List<PaperCell> cut(List<PaperCell> row, int from, int to) {
        return row.stream().map(cell -> cut(cell, from, to)).toList();
    }

    private PaperCell cut(PaperCell cell, int from, int to) {
        List<String> all = lines(cell);
        int end = Math.min(to, all.size());
        boolean whole = cell.rows() > 1 || all.size() <= longest() || from == 0 && end == all.size();
        return whole ? cell : cell.saying(String.join("\n", all.subList(Math.min(from, end), end)));
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

    private boolean fits(PaperPage page, float room) {
        List<List<PaperCell>> rows = Stream.concat(Stream.of(columns.headings()), seen(page).stream())
                .toList();
        return edges(rows).height() <= room;
    }

    /** The cells of rows with those that belong together merged. */
    List<List<PaperCell>> cells(List<TargetRow> rows) {
        return MergedTable.of(rows).stream()
                .flatMap(part -> part.rows().stream())
                .map(columns::cells)
                .toList();
    }
}
