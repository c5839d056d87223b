package org.duban.document;

/**
 * A cell of the table on paper.
 *
 * @param column its first column
 * @param columns how many columns it takes
 * @param rows how many rows it takes
 * @param centred whether its lines stand in the middle; else they are flush left
 */
record PaperCell(int column, int columns, int rows, String text, boolean centred) {
    PaperCell saying(String words) {
        return new PaperCell(column, columns, rows, words, centred);
    }
}
