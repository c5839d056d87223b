package org.duban.reading.quantity;

/** Passes over the words that say when, and the serial number of a list: 2024年, 到2025年底, 三年内, 6月底前, 2. */
final class TimeWords {
    private static final String DIGITS = "0123456789一二三四五六七八九十两〇";
    private static final WordSet UNITS = WordSet.of("年 年底 年底前 年末 年内 年前 月 月底 月底前 月前 月份 日前 季度 个月内 年来 年度 天 天内 小时 小时内 分钟内");
    /** Here the years are a part of a name. */
    private static final WordSet NAMES = WordSet.of("年义务教育 年一贯制 年制 天工程");

    private static final WordSet TO = WordSet.of("到 至");
    private static final int LONGEST = 4;

    private TimeWords() {}

    /** The end of the time or serial number that begins here, or the same place. */
    static int end(String text, int from, int limit) {
        int at = from + TO.lengthAt(text, from);
        int digits = at;
        while (at < limit && at - digits < LONGEST && DIGITS.indexOf(text.charAt(at)) >= 0) at++;
        if (at == digits || at >= limit || NAMES.startsAt(text, at)) return from;
        boolean serial = text.charAt(at) == '.' || text.charAt(at) == '、' && at - digits < 3;
        return at + (serial ? 1 : UNITS.lengthAt(text, at)) == at ? from : at + (serial ? 1 : UNITS.lengthAt(text, at));
    }
}
