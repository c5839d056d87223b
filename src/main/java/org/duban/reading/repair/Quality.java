package org.duban.reading.repair;

/** How well characters read as office prose: 1 for the usual ones, down to -1 for what nobody writes. */
final class Quality {
    private static final String PUNCTUATION = "　、。·—…‘’“”〔〕《》！％（），－：；？";
    private static final int FIRST_USUAL = 0xB0;
    private static final int LAST_USUAL = 0xD7;
    private static final int FIRST_OF_GB2312 = 0xA1;
    private static final double RARE = 0.3;

    private static final float[] QUALITY = new float[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < QUALITY.length; c++) {
            QUALITY[c] = (float) weigh((char) c);
        }
    }

    private Quality() {}

    static double of(char c) {
        return QUALITY[c];
    }

    static double mean(CharSequence words) {
        return words.chars().mapToDouble(c -> of((char) c)).average().orElse(0);
    }

    private static double weigh(char c) {
        if (!Script.isHan(c)) {
            return PUNCTUATION.indexOf(c) >= 0 ? 1 : c < 0x80 ? 0 : -1;
        }
        char simplified = Simplifier.dictionary().simplify(c);
        return Gbk.trail(simplified) < FIRST_OF_GB2312 ? 0 : weighByRow(Gbk.lead(simplified));
    }

    /** The first level of GB 2312 holds the usual characters, the second the rare ones. */
    private static double weighByRow(int row) {
        return row < FIRST_USUAL ? 0 : row <= LAST_USUAL ? 1 : RARE;
    }
}
