package org.duban.reading.file;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes down a Word document: paragraphs, tables, and at the end its notes. */
final class DocxBody {
    private final XWPFDocument document;
    private final Transcript transcript;
    private final DocxParagraphs paragraphs;

    DocxBody(XWPFDocument document, Transcript transcript) {
        this.document = document;
        this.transcript = transcript;
        this.paragraphs = new DocxParagraphs(document);
    }

    void write() {
        document.getBodyElements().forEach(this::write);
        paragraphs.notes().forEach(transcript::block);
    }

    private void write(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraphs.lines(paragraph).forEach(transcript::blockUnlessBlank);
        } else if (element instanceof XWPFTable table) {
            new DocxTable(paragraphs, transcript).write(table);
        } else if (element instanceof XWPFSDT control) {
            List.of(control.getContent().getText().split("[\\n\\t]")).forEach(transcript::blockUnlessBlank);
        }
    }
}
