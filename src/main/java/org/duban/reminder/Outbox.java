package org.duban.reminder;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.duban.calendar.WorkingDays;
import org.duban.channel.Couriers;
import org.duban.channel.DeliveryFailed;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Sends what waits to leave the program, on working days in the hours of the rules. */
@Component
class Outbox {
    private final Deliveries deliveries;
    private final TakeUpDelivery takeUp;
    private final SettleDelivery settle;
    private final Couriers couriers;
    private final ReminderRulesInForce rules;
    private final WorkingDays workingDays;

    Outbox(
            Deliveries deliveries,
            TakeUpDelivery takeUp,
            SettleDelivery settle,
            Couriers couriers,
            ReminderRulesInForce rules,
            WorkingDays workingDays) {
        this.deliveries = deliveries;
        this.takeUp = takeUp;
        this.settle = settle;
        this.couriers = couriers;
        this.rules = rules;
        this.workingDays = workingDays;
    }

    void empty(Clock clock) {
        if (isOpen(ZonedDateTime.now(clock))) {
            deliveries.findUnsettled().forEach(id -> send(id, clock));
        }
    }

    private boolean isOpen(ZonedDateTime now) {
        return workingDays.isWorkingDay(now.toLocalDate()) && rules.current().allow(now.toLocalTime());
    }

    private void send(UUID id, Clock clock) {
        try {
            takeUp.execute(id, ZonedDateTime.now(clock))
                    .ifPresent(parcel -> settle.execute(id, failure(parcel).orElse(null), clock.instant()));
        } catch (OptimisticLockingFailureException e) {
            return; // another instance sends it
        }
    }

    private Optional<DeliveryFailed> failure(Parcel parcel) {
        try {
            couriers.deliver(parcel.channel(), parcel.message());
            return Optional.empty();
        } catch (DeliveryFailed e) {
            return Optional.of(e);
        }
    }
}
