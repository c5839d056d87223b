package org.duban.light;

import java.math.BigDecimal;

/** A limit: what is above it keeps less the further it is above; a limit of zero is kept or broken; a fall counts as far as it went. */
class LowerIsBetter extends YearRound {
    @Override
    public Share kept(Goal goal, BigDecimal actual) {
        BigDecimal limit = goal.bound();
        if (actual.compareTo(limit) <= 0) {
            return Share.WHOLE;
        }
        return switch (limit.signum()) {
            case 1 -> Share.of(limit, actual);
            case 0 -> Share.NONE;
            default -> Share.of(actual, limit).capped();
        };
    }
}
