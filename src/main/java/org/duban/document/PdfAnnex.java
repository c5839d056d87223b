package org.duban.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.duban.table.MergedTable;

/** Writes the pages of one annex into a PDF. */
class PdfAnnex {
    private final PDDocument document;
    private final PdfLetters letters;
    private final Paper paper;
    private final MergedTable annex;
    private final AnnexHeading heading;
    private final PaperColumns columns;
    private final PageBreaks breaks;
    private final PdfGrid grid;

    PdfAnnex(PDDocument document, PdfLetters letters, PrintedTable table, MergedTable annex, TextLines lines) {
        this.document = document;
        this.letters = letters;
        this.annex = annex;
        paper = table.paper();
        heading = AnnexHeading.of(table, annex);
        columns = new PaperColumns(table, annex);
        breaks = new PageBreaks(columns, paper, lines);
        grid = new PdfGrid(breaks, paper, columns.widths());
    }

    void write() throws IOException {
        boolean first = true;
        for (PaperPage page : breaks.pages(annex, heading.height())) {
            try (PdfSheet sheet = new PdfSheet(document, paper, letters)) {
                if (first) {
                    write(sheet);
                }
                List<List<PaperCell>> withHeadings = Stream.concat(
                                Stream.of(columns.headings()), breaks.seen(page).stream())
                        .toList();
                grid.draw(withHeadings, first ? heading.height() : 0, sheet);
            }
            first = false;
        }
    }

    private void write(PdfSheet sheet) throws IOException {
        float right = Paper.points(paper.textWidth());
        float line = AnnexHeading.MARK_LINE;
        sheet.write(heading.mark(), 0, line - 8, 16);
        line += AnnexHeading.MARK_LINE;
        for (String title : heading.title()) {
            line += AnnexHeading.TITLE_LINE;
            sheet.centre(title, 0, right, line - 10, AnnexHeading.TITLE_LETTERS);
        }
        if (!heading.note().isEmpty()) {
            sheet.centre(heading.note(), 0, right, line + AnnexHeading.NOTE_LINE - 6, 14);
        }
    }
}
