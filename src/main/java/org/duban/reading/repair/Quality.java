package org.duban.reading.repair;

import java.util.List;

/** How well characters read as office prose: 1 for the usual ones, down to -1 for what nobody writes. */
final class Quality {
    private static final String PUNCTUATION = "　、。·—…‘’“”〔〕《》！％（），－：；？";
    private static final int FIRST_USUAL = 0xB0;
    private static final int LAST_USUAL = 0xD7;
    private static final int FIRST_RARE = 0xD8;

    private Quality() {}

    /** The mean over the characters that are whole. */
    static double of(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(Glyph::isWhole)
                .mapToDouble(glyph -> of(glyph.character()))
                .average()
                .orElse(-1);
    }

    static double of(CharSequence words) {
        return words.chars().mapToDouble(c -> of((char) c)).average().orElse(0);
    }

    /** The first level of GB 2312 holds the usual characters, the second the rare ones. */
    private static double of(char c) {
        if (!Script.isHan(c)) {
            return PUNCTUATION.indexOf(c) >= 0 ? 1 : c < 0x80 ? 0 : -1;
        }
        char simplified = Simplifier.dictionary().simplify(String.valueOf(c)).charAt(0);
        int lead = Gbk.lead(simplified);
        if (Gbk.trail(simplified) < 0xA1 || lead < FIRST_USUAL) {
            return 0;
        }
        return lead <= LAST_USUAL ? 1 : lead >= FIRST_RARE ? 0.3 : 0;
    }
}
