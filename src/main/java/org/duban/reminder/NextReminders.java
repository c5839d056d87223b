package org.duban.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.calendar.WorkingDays;
import org.duban.organization.Units;
import org.duban.roster.Labels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows whom the program will remind next, before it does: what is handed in until then falls away. */
@Component
@Transactional(readOnly = true)
class NextReminders {
    private final Reminders reminders;
    private final Untold untold;
    private final WayOut wayOut;
    private final ReminderRulesInForce rules;
    private final WorkingDays workingDays;
    private final Units units;
    private final Clock clock;

    NextReminders(
            Reminders reminders,
            Untold untold,
            WayOut wayOut,
            ReminderRulesInForce rules,
            WorkingDays workingDays,
            Units units,
            Clock clock) {
        this.reminders = reminders;
        this.untold = untold;
        this.wayOut = wayOut;
        this.rules = rules;
        this.workingDays = workingDays;
        this.units = units;
        this.clock = clock;
    }

    NextView of(String district) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate day = day(now);
        ZonedDateTime then = now.with(day).with(rules.current().from());
        Labels labels = new Labels(units.findAllByOrderByPosition(), List.of(), day);
        List<NextView.Row> rows = reminders.of(district, day).entrySet().stream()
                .flatMap(each -> row(each.getKey(), untold.of(each.getKey(), each.getValue()), then, labels))
                .toList();
        return new NextView(day, rows);
    }

    /** Today where its hours are still to come, else the next working day. */
    private LocalDate day(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        boolean ahead = workingDays.isWorkingDay(today)
                && now.toLocalTime().isBefore(rules.current().from());
        return ahead ? today : workingDays.plus(today, 1);
    }

    private Stream<NextView.Row> row(Account person, List<Pending> fresh, ZonedDateTime then, Labels labels) {
        List<LineView> lines = fresh.stream()
                .map(each -> LineView.of(each.matter(), labels.of(each.matter().unit()), each.step()))
                .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(new NextView.Row(
                        person.name(), lines, wayOut.of(person, then).orElse(null)));
    }
}
