package org.duban.reading.quantity;

import org.duban.reading.Span;

/** A stretch of text folded to half width, in which quoted and bracketed parts are told from the open run of words. */
final class Passage {
    private static final String WIDE = "，；：∶（）！？％／．～－　";
    private static final String NARROW = ",;::()!?%/.~- ";
    private static final String OPENING = "“‘《〈「『【〔(";
    private static final String CLOSING = "”’》〉」』】〕)";
    private static final WordSet PROMISING = WordSet.of("其中 含 确保 力争");
    /** A quotation longer than this was never closed: the copy lost its end. */
    private static final int LONGEST_QUOTATION = 80;

    private final int base;
    private final String original;
    private final String folded;
    private final boolean[] closed;

    private Passage(String original, int base) {
        this.base = base;
        this.original = original;
        this.folded = fold(original);
        this.closed = new boolean[original.length()];
        for (int i = 0; i < folded.length(); i++) i = close(i);
    }

    static Passage of(String text, Span span) {
        return new Passage(span.in(text), span.start());
    }

    private static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) chars[i] = fold(chars[i]);
        return new String(chars);
    }

    private static char fold(char c) {
        if (c >= '０' && c <= '９') return (char) (c - '０' + '0');
        int wide = c > 0x7f ? WIDE.indexOf(c) : -1;
        return wide < 0 ? c : NARROW.charAt(wide);
    }

    private int close(int at) {
        if (isAside(at)) return at;
        int end = closing(at);
        for (int i = at; i <= end; i++) closed[i] = true;
        return Math.max(at, end);
    }

    /** {@code (其中幼儿园6所)}: such a bracket goes on promising. */
    private boolean isAside(int at) {
        if (folded.charAt(at) != '(') return false;
        int promise = PROMISING.lengthAt(folded, at + 1);
        return promise > 0 && at + 1 + promise < length() && !NumeralReader.begins(folded.charAt(at + 1 + promise));
    }

    /** Where the mark closes that opens here, or -1. */
    private int closing(int at) {
        char c = folded.charAt(at);
        int kind = OPENING.indexOf(c);
        if (kind < 0 && c != '"') return -1;
        char mark = kind < 0 ? c : CLOSING.charAt(kind);
        int limit = Math.min(length(), at + LONGEST_QUOTATION);
        for (int i = at + 1; i < limit; i++) if (folded.charAt(i) == mark) return i;
        return -1;
    }

    String folded() {
        return folded;
    }

    int length() {
        return folded.length();
    }

    /** Whether this place lies in quotation marks or brackets, the marks themselves included. */
    boolean isClosed(int at) {
        return closed[at];
    }

    /** Whether an open character of this sort stands here. */
    boolean isOpen(int at, String sort) {
        return !closed[at] && sort.indexOf(folded.charAt(at)) >= 0;
    }

    /** Whether a colon between digits stands here: 2:1. */
    boolean isRatioSign(int at) {
        return folded.charAt(at) == ':'
                && at > 0
                && at + 1 < length()
                && Character.isDigit(folded.charAt(at - 1))
                && Character.isDigit(folded.charAt(at + 1));
    }

    /** The original words of a stretch. */
    String words(int start, int end) {
        return original.substring(start, end);
    }

    /** A stretch of this passage as a span of the whole text. */
    Span span(int start, int end) {
        return new Span(base + start, base + end);
    }
}
