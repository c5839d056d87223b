package org.duban.workbook;

import java.util.regex.Pattern;

/**
 * A cell of an uploaded sheet as it is shown.
 *
 * @param sheet the name of its sheet
 * @param column the heading above it
 * @param row the number of the row it speaks for, from 1; a merged cell speaks for several
 * @param address where it stands, as {@code G46}; empty where it is missing
 */
public record SheetCell(String sheet, String column, int row, String address, String text) {
    /** The days from 1982 to 2064 as Excel counts them. */
    private static final Pattern SERIAL = Pattern.compile("[345]\\d{4}");

    public boolean saysNothing() {
        return text.isBlank();
    }

    /** Whether it looks like a date that lost its form. */
    public static boolean isDateAsNumber(String text) {
        return SERIAL.matcher(text).matches();
    }
}
