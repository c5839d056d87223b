package org.duban.finding;

import java.math.BigDecimal;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.jspecify.annotations.Nullable;

/** Two numbers that somebody should look at together, as the interface and the page say it. */
record FindingView(Finding.Kind kind, Side a, Side b) {
    /**
     * One of the two.
     *
     * @param quote the words of the target that promise the number
     * @param text the whole target
     */
    record Side(
            int number,
            String quote,
            BigDecimal value,
            @Nullable String unit,
            String text) {
        public String figure() {
            return Amount.brief(value);
        }
    }

    static FindingView of(Finding finding) {
        return new FindingView(finding.kind(), side(finding.a()), side(finding.b()));
    }

    private static Side side(PromisedNumber promised) {
        Indicator indicator = promised.indicator();
        return new Side(
                promised.target().number(),
                indicator.quote().isEmpty() ? indicator.name() : indicator.quote(),
                indicator.value(),
                indicator.unit(),
                promised.target().text());
    }
}
