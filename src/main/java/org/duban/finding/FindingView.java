package org.duban.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.target.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that somebody should look at together, as the interface and the page say it.
 *
 * @param id changes when one of the sentences or numbers does
 * @param linkable whether both are one promise that can be reported once
 * @param linked whether they are so already
 * @param outcome null while nobody decided
 */
record FindingView(
        String id,
        Finding.Kind kind,
        Side a,
        Side b,
        boolean linkable,
        boolean linked,
        @Nullable Outcome outcome) {
    /**
     * One of the two; for parts that should make up a whole their sum.
     *
     * @param quote the words of the target that promise the number
     * @param sentence the sentence of the quote, with the quote marked
     * @param text the whole target
     */
    record Side(
            int number,
            String quote,
            BigDecimal value,
            @Nullable String unit,
            List<Marking.Words> sentence,
            String text) {
        public String figure() {
            return Amount.brief(value);
        }
    }

    static FindingView of(Finding finding, @Nullable Settlement settlement) {
        return new FindingView(
                finding.id(),
                finding.kind(),
                side(List.of(finding.a()), finding.a().value()),
                side(finding.b(), finding.otherValue()),
                finding.canBeLinked(),
                finding.isLinked(),
                settlement == null ? null : settlement.outcome());
    }

    public boolean isOpen() {
        return outcome == null && !linked;
    }

    private static Side side(List<PromisedNumber> promised, BigDecimal value) {
        PromisedNumber first = promised.get(0);
        String sentences =
                promised.stream().map(PromisedNumber::sentence).distinct().collect(Collectors.joining("；"));
        List<Indicator> numbers =
                promised.stream().map(PromisedNumber::indicator).toList();
        return new Side(
                first.target().number(),
                promised.stream().map(FindingView::quote).collect(Collectors.joining("、")),
                value,
                first.indicator().unit(),
                Marking.of(sentences, numbers),
                first.target().text());
    }

    private static String quote(PromisedNumber promised) {
        Indicator indicator = promised.indicator();
        return indicator.quote().isEmpty() ? indicator.name() : indicator.quote();
    }
}
