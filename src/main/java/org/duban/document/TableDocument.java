package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.table.MergedTable;
import org.springframework.stereotype.Component;

/** The table for Word, WPS and LibreOffice: the annexes of an official document (GB/T 9704-2012) on landscape paper. */
@Component
class TableDocument implements TableFormat {
    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(PrintedTable table, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocumentParts parts = new DocumentParts(document);
            parts.addLooks(table.paper());
            parts.addPage(table.paper());
            TextLines lines = new TextLines(new OfficeLetters());
            List<MergedTable> annexes = table.annexes();
            for (int i = 0; i < annexes.size(); i++) {
                write(document, annexes.get(i), i > 0, table, lines);
            }
            document.getProperties().getCoreProperties().setTitle(table.fullTitle());
            document.write(out);
        }
    }

    private static void write(
            XWPFDocument document, MergedTable annex, boolean onNewPage, PrintedTable table, TextLines lines) {
        AnnexHeading heading = AnnexHeading.of(table, annex);
        write(document, heading, onNewPage);
        PaperColumns columns = new PaperColumns(table, annex);
        DocumentCells cells = new DocumentCells(document.createTable(), columns);
        PageBreaks breaks = new PageBreaks(columns, table.paper(), lines);
        breaks.pages(annex, heading.height()).forEach(page -> cells.add(breaks.cells(page.begun()), page.goesOn()));
        paragraph(document, "end", "");
    }

    private static void write(XWPFDocument document, AnnexHeading heading, boolean onNewPage) {
        paragraph(document, "annex", heading.mark()).setPageBreak(onNewPage);
        paragraph(document, "title", String.join("\n", heading.title()));
        if (!heading.note().isEmpty()) {
            paragraph(document, "note", heading.note());
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String look, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(look);
        DocumentText.write(paragraph, text);
        return paragraph;
    }
}
