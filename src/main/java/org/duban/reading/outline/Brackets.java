package org.duban.reading.outline;

import java.util.Arrays;

/** Finds where quotes and brackets are closed, in one walk from left to right. */
final class Brackets {
    private static final String OPENERS = "“‘(（《「〔[【〝";
    private static final String CLOSERS = "”’))》」〕]】〞";
    /** A bracket that is not closed within this many characters is a damaged one and holds nothing together. */
    private static final int LONGEST = 300;

    private final String text;
    private final int end;
    /** For each kind the next closer that is known, so that no part of the text is searched twice for it. */
    private final int[] next = new int[OPENERS.length()];

    Brackets(String text, int end) {
        this.text = text;
        this.end = end;
        Arrays.fill(next, -1);
    }

    /** Where the bracket that opens at this place is closed; the place itself where none opens. Ask in ascending order. */
    int closeOf(int at) {
        int kind = OPENERS.indexOf(text.charAt(at));
        if (kind < 0) {
            return at;
        }
        if (next[kind] <= at) {
            next[kind] = search(CLOSERS.charAt(kind), at + 1);
        }
        return next[kind] < end && next[kind] - at < LONGEST ? next[kind] : at;
    }

    private int search(char closer, int from) {
        int at = from;
        while (at < end && fold(text.charAt(at)) != closer) {
            at++;
        }
        return at;
    }

    private static char fold(char c) {
        return c == '）' ? ')' : c;
    }
}
