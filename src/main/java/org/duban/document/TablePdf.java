package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.duban.table.MergedTable;
import org.springframework.stereotype.Component;

/** The table as a PDF for reading and printing: the pages of the document for Word, its text searchable, its typeface embedded. */
@Component
class TablePdf implements TableFormat {
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
            TextLines lines = new TextLines(letters);
            for (MergedTable annex : table.annexes()) {
                new PdfAnnex(document, letters, table, annex, lines).write();
            }
            document.getDocumentInformation().setTitle(table.fullTitle());
            document.save(out);
        }
    }
}
