package org.duban.adoption;

import java.time.Clock;
import java.time.YearMonth;
import org.duban.light.Thresholds;
import org.duban.rulebook.LightRuling;
import org.duban.shared.Amount;
import org.duban.shared.Times;

/** A ruling as the page lists it. */
record Adopted(
        YearMonth from,
        String slack,
        String gap,
        String about,
        int breaches,
        int warnDays,
        String reason,
        String by,
        String at) {
    static Adopted of(LightRuling ruling, Clock clock) {
        Thresholds thresholds = ruling.thresholds();
        return new Adopted(
                ruling.effectiveFrom(),
                Amount.plain(thresholds.slack().percent()),
                Amount.plain(thresholds.gap().percent()),
                Amount.plain(thresholds.about().percent()),
                thresholds.breaches(),
                thresholds.warnDays(),
                ruling.reason(),
                ruling.madeBy(),
                Times.minute(ruling.madeAt(), clock));
    }
}
