package org.duban.appeal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.calendar.WorkingDays;
import org.duban.timetable.Period;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Knows until when one may object, and until when that is to be decided. */
@Component
class AppealTerms {
    private final AppealRulesInForce rules;
    private final WorkingDays workingDays;
    private final Timetables timetables;
    private final Clock clock;

    AppealTerms(AppealRulesInForce rules, WorkingDays workingDays, Timetables timetables, Clock clock) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.timetables = timetables;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day for objecting to the lights of a period; nothing where they were not published. */
    Optional<LocalDate> lastFor(Period period) {
        return timetables.publishedAt(period).map(this::lastSince);
    }

    /** The last day for objecting to what happened at a point in time. */
    LocalDate lastSince(Instant at) {
        return rules.current().raiseUntil(LocalDate.ofInstant(at, clock.getZone()), workingDays.almanac());
    }

    /** The last day for deciding what is objected today. */
    LocalDate decideBy() {
        return rules.current().decideUntil(today(), workingDays.almanac());
    }

    /** @throws AppealTooLate where the last day is over */
    void requireOpen(LocalDate last) {
        if (today().isAfter(last)) {
            throw new AppealTooLate(last);
        }
    }
}
