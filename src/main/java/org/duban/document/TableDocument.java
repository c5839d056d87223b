package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.table.MergedRow;
import org.duban.table.MergedTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;

/**
 * The table as a document for Word and WPS: A4 landscape, header repeated on every page, cells merged as on paper. The margins
 * are those of GB/T 9704 (37, 35, 28 and 26 mm) turned with the page, so that the head of the table lies at the binding.
 */
@Component
class TableDocument implements TableFormat {
    private static final int LONG_SIDE = DocumentCells.twips(297);
    private static final int SHORT_SIDE = DocumentCells.twips(210);

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
            turn(document.getDocument().getBody().addNewSectPr());
            writeLine(document, table.title(), "方正小标宋简体", 22);
            writeLine(document, table.asOf(), "楷体_GB2312", 12);
            List<MergedTable> annexes = table.annexes();
            for (int i = 0; i < annexes.size(); i++) {
                writeAnnex(document, annexes.get(i), i > 0, table);
            }
            document.write(out);
        }
    }

    private static void turn(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(DocumentCells.twips(28)));
        margins.setRight(BigInteger.valueOf(DocumentCells.twips(37)));
        margins.setBottom(BigInteger.valueOf(DocumentCells.twips(26)));
        margins.setLeft(BigInteger.valueOf(DocumentCells.twips(35)));
        margins.setHeader(BigInteger.valueOf(DocumentCells.twips(15)));
        margins.setFooter(BigInteger.valueOf(DocumentCells.twips(15)));
        margins.setGutter(BigInteger.ZERO);
    }

    private static XWPFParagraph writeLine(XWPFDocument document, String text, String font, int points) {
        XWPFParagraph line = document.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        DocumentCells.write(line, text, font, points);
        return line;
    }

    private static void writeAnnex(XWPFDocument document, MergedTable annex, boolean onNewPage, PrintedTable table) {
        writeLine(document, annex.title() == null ? "" : annex.title(), "黑体", 16)
                .setPageBreak(onNewPage);
        XWPFTable grid = document.createTable();
        DocumentCells cells = new DocumentCells(grid);
        cells.writeHeader(grid.getRow(0), table);
        for (MergedRow merged : annex.rows()) {
            XWPFTableRow row = grid.createRow();
            cells.writeRow(row, merged, table);
        }
    }
}
