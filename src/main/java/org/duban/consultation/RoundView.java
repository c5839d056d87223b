package org.duban.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round as pages and the interface show it.
 *
 * @param sent the version of the table that was sent
 * @param result the version that came of it, null while it is open
 * @param late whether it is open past its day
 */
record RoundView(
        int number,
        LocalDate due,
        int sent,
        @Nullable Integer result,
        String openedBy,
        Instant openedAt,
        @Nullable Instant closedAt,
        boolean late) {
    static RoundView of(Round round, LocalDate today) {
        return new RoundView(
                round.number(),
                round.due(),
                round.sent(),
                round.result(),
                round.openedBy(),
                round.openedAt(),
                round.closedAt(),
                round.isOpen() && today.isAfter(round.due()));
    }

    public boolean open() {
        return closedAt == null;
    }
}
