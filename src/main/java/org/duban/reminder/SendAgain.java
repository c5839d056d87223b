package org.duban.reminder;

import java.time.Clock;
import java.util.UUID;
import org.duban.shared.UseCase;

/** A person has a message sent again that failed or may not have arrived. */
@UseCase
class SendAgain {
    private final Deliveries deliveries;
    private final Clock clock;

    SendAgain(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @throws NotSentAgain where it arrived or waits */
    void execute(UUID id) {
        deliveries.get(id).sendAgain(clock.instant());
    }
}
