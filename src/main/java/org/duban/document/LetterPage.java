package org.duban.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The upright page of an official document. GB/T 9704-2012 5.2: head 37 mm, binding 28, a type area of 156 × 225 of 22 lines with 28
 * letters; 7.5: the number in 四号 letters between dashes, 7 mm below the type area, on the right of odd pages and the left of even ones. 28 letters of 16 points are wider than 156 mm: the styles
 * set them a quarter of a point closer, because programs do not agree on a grid of letters.
 */
class LetterPage {
    private static final int WIDTH = 210;
    private static final int HEIGHT = 297;
    private static final int HEAD = 37;
    private static final int FOOT = 35;
    private static final int BINDING = 28;
    private static final int CUTTING = 26;
    private static final int NUMBER = 23;
    /** 225 mm for 22 lines, in twips. */
    private static final int LINE = 579;

    private final XWPFDocument document;

    LetterPage(XWPFDocument document) {
        this.document = document;
    }

    void add() {
        addNumber(HeaderFooterType.DEFAULT, "number-right");
        addNumber(HeaderFooterType.EVEN, "number-left");
        document.setEvenAndOddHeadings(true);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(length(WIDTH));
        size.setH(length(HEIGHT));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(length(HEAD));
        margins.setBottom(length(FOOT));
        margins.setLeft(length(BINDING));
        margins.setRight(length(CUTTING));
        margins.setHeader(length(HEAD / 2));
        margins.setFooter(length(NUMBER));
        margins.setGutter(BigInteger.ZERO);
        addGrid(section);
    }

    private static void addGrid(CTSectPr section) {
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    private void addNumber(HeaderFooterType pages, String look) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setStyle(look);
        paragraph.createRun().setText("— ");
        XWPFRun number = paragraph.createRun();
        number.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        number.getCTR().addNewInstrText().setStringValue(" PAGE ");
        number.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        paragraph.createRun().setText(" —");
    }

    private static BigInteger length(int millimetres) {
        return BigInteger.valueOf(Paper.twips(millimetres));
    }
}
