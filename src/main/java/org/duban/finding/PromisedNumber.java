package org.duban.finding;

import org.duban.target.Indicator;
import org.duban.target.Promise;
import org.duban.target.Target;

/** An indicator with the target that promises it. */
record PromisedNumber(Target target, Indicator indicator) {
    private static final String BREAK = "[，,。；;：:！!\\n]";

    /** The sentence's part that promises it: the clause around the quote, its figures left out. */
    String clause() {
        String text = target.text();
        int start = text.indexOf(indicator.quote());
        if (start < 0 || indicator.quote().isEmpty()) {
            return withoutFigures(indicator.name());
        }
        int end = start + indicator.quote().length();
        return withoutFigures(last(text.substring(0, start)) + indicator.quote() + first(text.substring(end)));
    }

    boolean sameValue(PromisedNumber other) {
        return indicator.value().compareTo(other.indicator.value()) == 0;
    }

    /** Whether both count in the same unit and sense, so that their values can be compared. */
    boolean comparable(PromisedNumber other) {
        Promise mine = indicator.promise();
        Promise theirs = other.indicator.promise();
        return mine.measure() == theirs.measure() && String.valueOf(mine.unit()).equals(String.valueOf(theirs.unit()));
    }

    private static String last(String before) {
        String[] clauses = before.split(BREAK, -1);
        return clauses[clauses.length - 1];
    }

    private static String first(String after) {
        return after.split(BREAK, 2)[0];
    }

    private static String withoutFigures(String words) {
        return words.replaceAll("[0-9.]+[十百千万亿]*", "");
    }
}
