package org.duban.document;

/**
 * Landscape paper of an official document. The margins are those of GB/T 9704-2012 5.2.1 for an upright page (head 37, binding 28;
 * with a type area of 156 × 225 mm that leaves 26 and 35), turned with the page: "A4纸型的表格横排时，……单页码表头在订口一边，双页码表头在切口一边".
 */
enum Paper {
    A4(297, 210, 10.5f),
    A3(420, 297, 12);

    static final int TOP = 28;
    static final int RIGHT = 37;
    static final int BOTTOM = 26;
    static final int LEFT = 35;

    private final int width;
    private final int height;
    private final float points;

    Paper(int width, int height, float points) {
        this.width = width;
        this.height = height;
        this.points = points;
    }

    static float points(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    static int twips(float millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    /** In millimetres, as all its lengths. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Between the margins. */
    int textWidth() {
        return width - LEFT - RIGHT;
    }

    int textHeight() {
        return height - TOP - BOTTOM;
    }

    /** The size of the table's letters: 五号 (10.5) or 小四 (12). */
    float letters() {
        return points;
    }

    /** The height of a line of the table, in points. */
    int pitch() {
        return Math.round(points * 1.4f);
    }
}
