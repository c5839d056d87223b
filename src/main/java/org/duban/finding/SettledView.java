package org.duban.finding;

import java.time.Clock;
import java.util.List;
import org.duban.shared.Times;

/** A finding that somebody decided: what, who, when and why, with the sentences as they stood then. */
record SettledView(
        String finding,
        Finding.Kind kind,
        List<Settlement.Said> sides,
        Outcome outcome,
        String reason,
        String by,
        String at,
        long version) {
    static SettledView of(Settlement settlement, Clock clock) {
        return new SettledView(
                settlement.finding(),
                settlement.kind(),
                settlement.sides(),
                settlement.outcome(),
                settlement.reason(),
                settlement.settledBy(),
                Times.minute(settlement.settledAt(), clock),
                settlement.version());
    }
}
