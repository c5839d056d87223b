package org.duban.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.reading.Op;

/** Finds, among the numbers of one target, a whole whose parts are named and do not sum to it. */
final class Parts {
    private static final int FEWEST = 2;
    private static final Pattern CUE = Pattern.compile("其中|包括|分别|分为|[:：]");

    private final List<PromisedNumber> numbers;

    /** @param numbers of one target, in their order */
    Parts(List<PromisedNumber> numbers) {
        this.numbers = numbers;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int whole = 0; whole < numbers.size(); whole++) {
            finding(numbers.get(whole), following(whole)).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> finding(PromisedNumber whole, List<PromisedNumber> parts) {
        BigDecimal sum = parts.stream().map(PromisedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() < FEWEST || sum.compareTo(whole.value()) == 0
                ? Optional.empty()
                : Optional.of(new Finding(Finding.Kind.PARTS, whole, parts));
    }

    /** The numbers right after a whole that are said to be its parts. */
    private List<PromisedNumber> following(int at) {
        PromisedNumber whole = numbers.get(at);
        List<PromisedNumber> parts = new ArrayList<>();
        for (PromisedNumber next : numbers.subList(at + 1, numbers.size())) {
            if (!addable(whole, next) || !continues(whole, next, parts.isEmpty())) {
                break;
            }
            parts.add(next);
        }
        return parts;
    }

    /** 不少于2家 leaves room for more, and 个 and 家 are not added up. */
    private static boolean addable(PromisedNumber whole, PromisedNumber part) {
        return part.comparable(whole)
                && part.indicator().op() == Op.EQUAL
                && Objects.equals(part.indicator().unit(), whole.indicator().unit());
    }

    /** The first part is announced (其中, a colon) or named after the whole; the others stand in the same sentence. */
    private static boolean continues(PromisedNumber whole, PromisedNumber part, boolean first) {
        String text = whole.target().text();
        int from = text.indexOf(whole.indicator().quote())
                + whole.indicator().quote().length();
        int to = text.indexOf(part.indicator().quote())
                + part.indicator().quote().length();
        if (from > to || !whole.sentence().equals(part.sentence())) {
            return false;
        }
        return !first
                || CUE.matcher(text.substring(from, to)).find()
                || part.indicator().name().startsWith(whole.indicator().name());
    }
}
