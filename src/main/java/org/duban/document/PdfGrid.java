package org.duban.document;

import java.io.IOException;
import java.util.List;

/** Draws the rows of a page with their merged cells. */
class PdfGrid {
    /** How far a letter stands above its base line. */
    private static final float ASCENT = 0.86f;

    private final PageBreaks breaks;
    private final Paper paper;
    private final float[] columns;

    PdfGrid(PageBreaks breaks, Paper paper, List<Float> widths) {
        this.breaks = breaks;
        this.paper = paper;
        columns = new float[widths.size() + 1];
        for (int i = 0; i < widths.size(); i++) {
            columns[i + 1] = columns[i] + Paper.points(widths.get(i));
        }
    }

    /** @param top where the table begins on the sheet */
    void draw(List<List<PaperCell>> rows, float top, PdfSheet sheet) throws IOException {
        RowEdges edges = breaks.edges(rows);
        for (int row = 0; row < rows.size(); row++) {
            for (PaperCell cell : rows.get(row)) {
                draw(cell, top + edges.at(row), top + edges.at(row + cell.rows()), sheet);
            }
        }
    }

    private void draw(PaperCell cell, float top, float bottom, PdfSheet sheet) throws IOException {
        float left = columns[cell.column()];
        float right = columns[cell.column() + cell.columns()];
        sheet.frame(left, top, right, bottom);
        List<String> lines = breaks.lines(cell);
        float line = (top + bottom - lines.size() * paper.pitch()) / 2;
        for (String text : lines) {
            float base = line + (paper.pitch() - paper.letters()) / 2 + ASCENT * paper.letters();
            if (cell.centred()) {
                sheet.centre(text, left, right, base, paper.letters());
            } else {
                sheet.write(text, left + Paper.points(PageBreaks.SIDE), base, paper.letters());
            }
            line += paper.pitch();
        }
    }
}
