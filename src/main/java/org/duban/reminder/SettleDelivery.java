package org.duban.reminder;

import java.time.Instant;
import java.util.UUID;
import org.duban.channel.DeliveryFailed;
import org.duban.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Writes down what became of a message. */
@UseCase
class SettleDelivery {
    private final Deliveries deliveries;

    SettleDelivery(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** @param failure null where it arrived */
    void execute(UUID id, @Nullable DeliveryFailed failure, Instant now) {
        Delivery delivery = deliveries.get(id);
        if (failure == null) {
            delivery.arrived(now);
        } else {
            delivery.failed(failure, now);
        }
    }
}
