package org.duban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** A document for Word, opened again to see whether it keeps the standard. */
record OfficialDocument(XWPFDocument document, byte[] bytes) {
    static OfficialDocument of(byte[] bytes) throws IOException {
        return new OfficialDocument(new XWPFDocument(new ByteArrayInputStream(bytes)), bytes);
    }

    CTSectPr section() {
        return document.getDocument().getBody().getSectPr();
    }

    XWPFParagraph paragraph(String text) {
        return document.getParagraphs().stream()
                .filter(each -> each.getText().replaceAll("\\s", "").equals(text))
                .findFirst()
                .orElseThrow();
    }

    CTStyle style(XWPFParagraph paragraph) {
        return document.getStyles().getStyle(paragraph.getStyle()).getCTStyle();
    }

    String font(XWPFParagraph paragraph) {
        return fonts(style(paragraph)).getEastAsia();
    }

    static CTFonts fonts(CTStyle style) {
        return style.getRPr().getRFontsArray(0);
    }

    double points(XWPFParagraph paragraph) {
        CTRPr letters = style(paragraph).getRPr();
        return Integer.parseInt(letters.getSzArray(0).getVal().toString()) / 2.0;
    }

    List<XWPFTable> tables() {
        return document.getTables();
    }

    /** The rows below the headings. */
    static List<XWPFTableRow> rows(XWPFTable table) {
        return table.getRows().subList(1, table.getNumberOfRows());
    }

    /** Whether a page ends with the row. */
    static boolean endsPage(XWPFTableRow row) {
        return row.getTableCells().stream()
                .noneMatch(cell -> cell.getParagraphArray(0).isKeepNext());
    }

    /** A file of the package, as it is. */
    String part(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
