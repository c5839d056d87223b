package org.duban.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.reading.Measure;
import org.duban.target.Indicator;
import org.duban.target.Target;

/** An indicator with the target that promises it. */
record PromisedNumber(Target target, Indicator indicator) {
    private static final String BREAK = "[，,。；;：:！!\\n]";
    private static final String END = "[。；;！!\\n]";
    /** The counter that stands for any other: 学校13个 and 学校6所 count the same. */
    private static final String ANY = "个";

    /** What is done with an object says little about which one it is: 净增企业 and 新认定企业 are both about 企业. */
    private static final Pattern DEED =
            Pattern.compile("^(新|净|再)?(增|增加|认定|建|改建|改扩建|扩建|招引|引进|培育|创建|打造|建成|完成|实施|开展|开工|开发)|(净增|新增|增加)$");
    /** From which sum on an object counts: 3亿元 of 超3亿元项目. */
    private static final Pattern THRESHOLD = Pattern.compile("[0-9.]+[万亿]*美?元");

    /** What the number is of: its name without the deed. */
    String object() {
        String object = DEED.matcher(indicator.name()).replaceAll("");
        return object.isEmpty() ? indicator.name() : object;
    }

    /** The sum from which on the object counts; nothing where it counts whatever its size. */
    Optional<String> threshold() {
        return THRESHOLD
                .matcher(indicator.name())
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

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
