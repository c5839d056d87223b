package org.duban.exchange;

/**
 * A cell of an edited table as it is shown.
 *
 * @param sheet the name of its sheet
 * @param column the heading above it
 * @param row the number of the row it speaks for, from 1; a merged cell speaks for several
 * @param address where it stands, as {@code G46}
 */
record TableCell(String sheet, String column, int row, String address, String text) {
    boolean isBlank() {
        return text.isBlank();
    }
}
