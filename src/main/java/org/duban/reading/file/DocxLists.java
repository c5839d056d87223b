package org.duban.reading.file;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** Finds the list that a paragraph of a Word document belongs to: by itself, or by its style or one that this rests on. */
final class DocxLists {
    private static final int DEEPEST_STYLE = 20;
    private static final int DEEPEST_LEVEL = 8;

    private final XWPFDocument document;

    /** A list by its number, and the level in it, counted from 0. */
    record Place(BigInteger list, int level) {}

    DocxLists(XWPFDocument document) {
        this.document = document;
    }

    /** The paragraph's place in a list, nothing where it is in none. */
    @Nullable Place place(XWPFParagraph paragraph) {
        CTPPr own = paragraph.getCTP().getPPr();
        CTNumPr place = own != null && own.isSetNumPr() ? own.getNumPr() : ofStyle(paragraph.getStyle());
        if (place == null || !place.isSetNumId()) {
            return null;
        }
        int level = place.isSetIlvl() ? place.getIlvl().getVal().intValue() : 0;
        return new Place(place.getNumId().getVal(), Math.max(0, Math.min(level, DEEPEST_LEVEL)));
    }

    private @Nullable CTNumPr ofStyle(@Nullable String id) {
        String next = id;
        for (int depth = 0; depth < DEEPEST_STYLE && next != null && document.getStyles() != null; depth++) {
            XWPFStyle style = document.getStyles().getStyle(next);
            CTPPrGeneral shape = style == null ? null : style.getCTStyle().getPPr();
            if (shape != null && shape.isSetNumPr()) {
                return shape.getNumPr();
            }
            next = style == null ? null : style.getBasisStyleID();
        }
        return null;
    }

    /** What is printed at a place; nothing where the list is not described. */
    @Nullable CTLvl shape(Place place) {
        XWPFNumbering numbering = document.getNumbering();
        XWPFNum list = numbering == null ? null : numbering.getNum(place.list());
        XWPFAbstractNum described = list == null || numbering == null
                ? null
                : numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
        if (described != null) {
            for (CTLvl level : described.getCTAbstractNum().getLvlArray()) {
                if (level.getIlvl().intValue() == place.level()) {
                    return level;
                }
            }
        }
        return null;
    }
}
