package org.duban.reading.outline;

/** Says whether the copy lost so much of a sentence that nobody can read it. */
final class Damage {
    private static final String LOST = "□\uFFFD";
    private static final int FEWEST = 2;
    private static final double SHARE = 0.2;

    private Damage() {}

    static boolean isLost(String sentence) {
        long lost = sentence.chars().filter(c -> LOST.indexOf(c) >= 0).count();
        return lost >= FEWEST && lost >= SHARE * sentence.length();
    }
}
