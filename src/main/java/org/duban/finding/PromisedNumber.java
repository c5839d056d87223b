package org.duban.finding;

import java.math.BigDecimal;
import org.duban.reading.Measure;
import org.duban.target.Indicator;
import org.duban.target.Target;

/** An indicator with the target that promises it. */
record PromisedNumber(Target target, Indicator indicator) {
    private static final String BREAK = "[，,。；;：:！!\\n]";
    private static final String END = "[。；;！!\\n]";
    /** The counter that stands for any other: 学校13个 and 学校6所 count the same. */
    private static final String ANY = "个";

    /** The sentence's part that promises it: the clause around the quote, its figures left out. */
    String clause() {
        return around(BREAK).replaceAll("[0-9.]+[十百千万亿]*", "");
    }

    /** The sentence around the quote; the name where a person added the number. */
    String sentence() {
        return around(END).strip();
    }

    BigDecimal value() {
        return indicator.value();
    }

    boolean sameValue(PromisedNumber other) {
        return value().compareTo(other.value()) == 0;
    }

    /** Whether both count in the same unit and sense, so that their values can be compared. */
    boolean comparable(PromisedNumber other) {
        String mine = String.valueOf(indicator.unit());
        String theirs = String.valueOf(other.indicator.unit());
        boolean counted = indicator.measure() == Measure.COUNT && (mine.equals(ANY) || theirs.equals(ANY));
        return indicator.measure() == other.indicator.measure() && (counted || mine.equals(theirs));
    }

    private String around(String borders) {
        String text = target.text();
        String quote = indicator.quote();
        int start = text.indexOf(quote);
        if (start < 0 || quote.isEmpty()) {
            return indicator.name();
        }
        String[] before = text.substring(0, start).split(borders, -1);
        String after = text.substring(start + quote.length()).split(borders, 2)[0];
        return before[before.length - 1] + quote + after;
    }
}
