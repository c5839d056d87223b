package org.duban.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.duban.shared.CellText;

/** Puts words into a cell so that no program takes them for anything else. */
public final class HarmlessText {
    private static final String STARTS_A_FORMULA = "=+-@＝＋－＠";
    /** Excel reads {@code _x0041_} as the letter A; an underscore written so itself keeps it as it is. */
    private static final Pattern READS_AS_A_LETTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private HarmlessText() {}

    /**
     * A text that would start a formula if it were typed is marked as text, for programs that look only at its first sign.
     *
     * @param quoted the same style with the mark
     */
    public static void put(Cell cell, CellText value, CellStyle plain, CellStyle quoted) {
        String words = value.words();
        boolean formula = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
        cell.setCellStyle(formula ? quoted : plain);
        cell.setCellValue(READS_AS_A_LETTER.matcher(words).replaceAll("_x005F_"));
    }
}
