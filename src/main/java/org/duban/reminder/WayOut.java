package org.duban.reminder;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.duban.account.Account;
import org.duban.channel.ChannelKind;
import org.duban.channel.Couriers;
import org.springframework.stereotype.Component;

/** Knows by which channel a person is reminded outside of the program, besides in it: by one at most. */
@Component
class WayOut {
    private final Deliveries deliveries;
    private final Contacts contacts;
    private final Couriers couriers;
    private final ReminderRulesInForce rules;

    WayOut(Deliveries deliveries, Contacts contacts, Couriers couriers, ReminderRulesInForce rules) {
        this.deliveries = deliveries;
        this.contacts = contacts;
        this.couriers = couriers;
        this.rules = rules;
    }

    /** None where no channel that is on reaches the person, or the person was sent enough this week. */
    Optional<ChannelKind> of(Account person, ZonedDateTime time) {
        int sent = deliveries.countNotices(
                person.id(), ReminderRules.weekBefore(time).toInstant());
        return sent >= rules.current().mostAWeek()
                ? Optional.empty()
                : couriers.reaching(contacts.of(person.id()).recipient(person.name()));
    }
}
