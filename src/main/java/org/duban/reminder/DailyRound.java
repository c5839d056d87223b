package org.duban.reminder;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.duban.account.Accounts;
import org.duban.district.CurrentDistrict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through all districts: reminds, and sends. It may be done at any time, any number of times, by any number of instances. */
@Component
class DailyRound {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    private final Accounts accounts;
    private final CurrentDistrict currentDistrict;
    private final Remind remind;
    private final Outbox outbox;
    private final Clock clock;

    DailyRound(Accounts accounts, CurrentDistrict currentDistrict, Remind remind, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.currentDistrict = currentDistrict;
        this.remind = remind;
        this.outbox = outbox;
        this.clock = clock;
    }

    void walk() {
        accounts.findDistrictsWithUnits().forEach(this::in);
    }

    /** What goes wrong in one district does not keep the others from their reminders. */
    private void in(String district) {
        try {
            currentDistrict.within(district, () -> {
                remind.people(district, ZonedDateTime.now(clock));
                outbox.empty(clock);
                return district;
            });
        } catch (RuntimeException e) {
            LOG.error("Reminders of district {}", district, e);
        }
    }
}
