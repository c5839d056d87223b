package org.duban.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.likeness.Difference;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.target.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that somebody should look at together, as the interface and the page say it.
 *
 * @param id changes when one of the sentences or numbers does
 * @param linkable whether both are one promise that can be reported once
 * @param inParts whether the second side gives the promise in parts
 * @param linked whether they are so already
 * @param outcome null while nobody decided
 * @param version of what was decided; null while nobody did
 * @param reasons why the two might well be different things, to be chosen from: the names of the usual ones
 */
record FindingView(
        String id,
        Finding.Kind kind,
        Side a,
        Side b,
        boolean linkable,
        boolean inParts,
        boolean linked,
        @Nullable Outcome outcome,
        @Nullable Long version,
        List<String> reasons) {
    /**
     * One of the two; for parts that should make up a whole their sum.
     *
     * @param quote the words of the target that promise the number
     * @param sentence the sentence of the quote; marked is the quote, and what of it the other side does not say
     * @param text the whole target
     */
    record Side(
            int number,
            String quote,
            BigDecimal value,
            @Nullable String unit,
            List<Said> sentence,
            String text) {
        public String figure() {
            return Amount.brief(value);
        }
    }

    /** A stretch of a sentence: whether it promises the number, and whether the promise of the other side says it too. */
    record Said(String text, boolean promise, boolean differs) {}

    static FindingView of(Finding finding, @Nullable Settlement settlement) {
        List<PromisedNumber> whole = List.of(finding.a());
        return new FindingView(
                finding.id(),
                finding.kind(),
                side(whole, finding.a().value(), quotes(finding.b())),
                side(finding.b(), finding.otherValue(), quotes(whole)),
                finding.canBeLinked(),
                finding.inParts(),
                finding.isLinked(),
                settlement == null ? null : settlement.outcome(),
                settlement == null ? null : settlement.version(),
                finding.kind() == Finding.Kind.PARTS ? List.of("rest") : List.of("place", "measure", "share"));
    }

    public boolean isOpen() {
        return !linked && (outcome == null || outcome == Outcome.OPEN);
    }

    private static Side side(List<PromisedNumber> promised, BigDecimal value, String other) {
        PromisedNumber first = promised.get(0);
        List<Indicator> numbers =
                promised.stream().map(PromisedNumber::indicator).toList();
        return new Side(
                first.target().number(),
                quotes(promised),
                value,
                first.indicator().unit(),
                Marking.of(sentences(promised), numbers).stream()
                        .flatMap(words -> said(words, other))
                        .toList(),
                first.target().text());
    }

    private static String sentences(List<PromisedNumber> promised) {
        return promised.stream().map(PromisedNumber::sentence).distinct().collect(Collectors.joining("；"));
    }

    private static Stream<Said> said(Marking.Words words, String other) {
        return words.promise()
                ? Difference.of(words.text(), other).stream().map(each -> new Said(each.text(), true, each.differs()))
                : Stream.of(new Said(words.text(), false, false));
    }

    private static String quotes(List<PromisedNumber> promised) {
        return promised.stream().map(FindingView::quote).collect(Collectors.joining("、"));
    }

    private static String quote(PromisedNumber promised) {
        Indicator indicator = promised.indicator();
        return indicator.quote().isEmpty() ? indicator.name() : indicator.quote();
    }
}
