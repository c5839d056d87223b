package org.duban.reading.quantity;

import java.util.Optional;

/**
 * Reads a number in Arabic or Chinese digits with its multipliers: {@code 1,100.9亿}, {@code 3万4000}, {@code 一万五千亿},
 * {@code 30多万}.
 */
final class NumeralReader {
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String SMALL = "十百千";
    private static final String BIG = "万亿";
    private static final String CHINESE = CHINESE_DIGITS + SMALL + BIG + "两〇";
    private static final WordSet UNITS_WITH_THOUSAND = WordSet.of("千瓦 千米 千克 千伏 千卡");
    /** What is longer is a serial number, not an amount. */
    private static final int LONGEST = 20;

    private NumeralReader() {}

    static boolean begins(char c) {
        return isArabic(c) || c > 0x7f && isChinese(c);
    }

    /** The end of the run of numeral characters that begins here; Arabic digits after Chinese ones begin a run of their own. */
    static int runEnd(String text, int from) {
        boolean arabic = isArabic(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && continues(text, end) && (arabic || !isArabic(text.charAt(end)))) end++;
        return end;
    }

    private static boolean continues(String text, int at) {
        char c = text.charAt(at);
        return begins(c) || (c == '.' || c == ',') && at + 1 < text.length() && isArabic(text.charAt(at + 1));
    }

    /** The number that begins here; empty where the run of digits is no amount, as in 二〇二二. */
    static Optional<Numeral> at(String text, int from) {
        NumeralSum sum = new NumeralSum();
        int at = from;
        while (at < text.length() && at - from < LONGEST) {
            int next = step(text, at, sum);
            if (next == at) break;
            at = next;
        }
        return at - from >= LONGEST ? Optional.empty() : sum.numeral(from, at);
    }

    private static int step(String text, int at, NumeralSum sum) {
        char c = text.charAt(at);
        if (isArabic(c)) return arabic(text, at, sum);
        if (isMore(text, at, sum)) return sum.more(at + 1);
        if (UNITS_WITH_THOUSAND.startsAt(text, at) && sum.hasStarted()) return at;
        return chinese(c, sum) ? at + 1 : at;
    }

    private static boolean chinese(char c, NumeralSum sum) {
        int digit = c == '两' ? 2 : c == '〇' ? 0 : CHINESE_DIGITS.indexOf(c);
        if (digit >= 0) return sum.digit(digit);
        if (SMALL.indexOf(c) >= 0) return sum.small(SMALL.indexOf(c) + 1);
        return BIG.indexOf(c) >= 0 && sum.big(BIG.indexOf(c) * 4 + 4);
    }

    private static boolean isMore(String text, int at, NumeralSum sum) {
        char c = text.charAt(at);
        return (c == '余' || c == '多') && sum.hasStarted();
    }

    private static int arabic(String text, int from, NumeralSum sum) {
        int end = digits(text, from);
        while (isGroup(text, from, end)) end += 4;
        if (end + 1 < text.length() && text.charAt(end) == '.' && isArabic(text.charAt(end + 1)))
            end = digits(text, end + 1);
        if (end - from > LONGEST) return from + LONGEST;
        return sum.arabic(text.substring(from, end).replace(",", "")) ? end : from;
    }

    /** A comma parts thousands only where exactly three digits follow, and one to three stand before the first. */
    private static boolean isGroup(String text, int from, int at) {
        if (at >= text.length() || text.charAt(at) != ',' || digits(text, at + 1) != at + 4) return false;
        return at - from <= 3 || at - from < LONGEST && text.charAt(at - 4) == ',';
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST && isArabic(text.charAt(end))) end++;
        return end;
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChinese(char c) {
        return CHINESE.indexOf(c) >= 0;
    }
}
