package org.duban.workbook;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.duban.shared.CellText;

/** How cells of words look: they wrap, begin at the top, and stay words ({@link HarmlessText}). */
public final class TextStyle {
    private final CellStyle plain;
    private final CellStyle quoted;

    private TextStyle(CellStyle plain, CellStyle quoted) {
        this.plain = plain;
        this.quoted = quoted;
    }

    /** @param look what the cells have besides */
    public static TextStyle of(Workbook book, Consumer<CellStyle> look) {
        CellStyle quoted = style(book, look);
        quoted.setQuotePrefixed(true);
        return new TextStyle(style(book, look), quoted);
    }

    /** As the other, and bold. */
    public static TextStyle heading(Workbook book, Consumer<CellStyle> look) {
        Font bold = book.createFont();
        bold.setBold(true);
        return of(book, look.andThen(style -> style.setFont(bold)));
    }

    private static CellStyle style(Workbook book, Consumer<CellStyle> look) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        look.accept(style);
        return style;
    }

    public void put(Cell cell, String words) {
        HarmlessText.put(cell, CellText.of(words), plain, quoted);
    }
}
