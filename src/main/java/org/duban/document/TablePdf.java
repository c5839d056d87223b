package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.duban.table.MergedCell;
import org.duban.table.MergedRow;
import org.duban.table.MergedTable;
import org.duban.table.TargetRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table as a PDF for reading and printing: A4 landscape, its text searchable, its typeface embedded. */
@Component
class TablePdf implements TableFormat {
    private static final List<Integer> SHARES = List.of(12, 18, 18, 88, 18, 24, 44, 15, 18);

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(PrintedTable table, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfLetters letters = new PdfLetters(document);
            try (PdfPages pages = new PdfPages(document, letters)) {
                pages.turn();
                pages.heading(table.title(), 16);
                pages.heading(table.asOf(), 10);
                List<MergedTable> annexes = table.annexes();
                for (int i = 0; i < annexes.size(); i++) {
                    if (i > 0) {
                        pages.turn();
                    }
                    write(annexes.get(i), table, pages, letters);
                }
            }
            document.getDocumentInformation().setTitle(table.title());
            document.save(out);
        }
    }

    private static void write(MergedTable annex, PrintedTable table, PdfPages pages, PdfLetters letters)
            throws IOException {
        if (annex.title() != null) {
            pages.heading(annex.title(), 12);
        }
        PdfGrid grid = new PdfGrid(pages, letters, SHARES, header(table));
        for (MergedRow row : annex.rows()) {
            grid.add(cells(row, table));
        }
    }

    private static List<PdfGrid.Cell> header(PrintedTable table) {
        return List.of(
                new PdfGrid.Cell(0, 1, 1, table.word("table.number")),
                new PdfGrid.Cell(1, 2, 1, table.word("table.name")),
                new PdfGrid.Cell(3, 1, 1, table.word("table.text")),
                new PdfGrid.Cell(4, 1, 1, table.word("table.leaders")),
                new PdfGrid.Cell(5, 1, 1, table.word("table.lead")),
                new PdfGrid.Cell(6, 1, 1, table.word("table.support")),
                new PdfGrid.Cell(7, 1, 1, table.word("table.progress")),
                new PdfGrid.Cell(8, 1, 1, table.word("table.signal")));
    }

    private static List<PdfGrid.Cell> cells(MergedRow merged, PrintedTable table) {
        TargetRow row = merged.row();
        List<PdfGrid.Cell> cells = new ArrayList<>();
        add(cells, 0, 1, 1, row.label());
        add(cells, 1, merged.wide() ? 2 : 1, merged.group(), row.place().group());
        add(cells, 2, 1, merged.wide() ? 0 : merged.subgroup(), row.place().subgroup());
        add(cells, 3, 1, 1, row.text());
        for (int i = 0; i < merged.responsible().size(); i++) {
            MergedCell cell = merged.responsible().get(i);
            add(cells, 4 + i, 1, cell.span(), cell.cell().text());
        }
        add(cells, 7, 1, 1, table.percent(row));
        add(cells, 8, 1, 1, table.signal(row));
        return cells;
    }

    private static void add(List<PdfGrid.Cell> cells, int column, int columns, int rows, @Nullable String text) {
        if (rows > 0) {
            cells.add(new PdfGrid.Cell(column, columns, rows, text == null ? "" : text));
        }
    }
}
