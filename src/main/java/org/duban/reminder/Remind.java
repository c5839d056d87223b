package org.duban.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.calendar.Almanac;
import org.duban.calendar.WorkingDays;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Reminds the people of the current district of what is due, one person after the other, each in a transaction of its own: who is
 * killed in the middle goes on where it stopped, and two at once make one notice.
 */
@Component
class Remind {
    private final Matters matters;
    private final Accounts accounts;
    private final ReminderRulesInForce rules;
    private final WorkingDays workingDays;
    private final NotifyPerson notifyPerson;

    Remind(
            Matters matters,
            Accounts accounts,
            ReminderRulesInForce rules,
            WorkingDays workingDays,
            NotifyPerson notifyPerson) {
        this.matters = matters;
        this.accounts = accounts;
        this.rules = rules;
        this.workingDays = workingDays;
        this.notifyPerson = notifyPerson;
    }

    /** Does nothing on days off, and before the hour of the rules. */
    void people(String district, ZonedDateTime now) {
        Almanac almanac = workingDays.almanac();
        LocalDate today = now.toLocalDate();
        ReminderRules current = rules.current();
        if (almanac.isWorkingDay(today) && current.allow(now.toLocalTime())) {
            Answerable people = new Answerable(accounts.findWorkingIn(district), district);
            pending(people, new Ladder(current.steps(), almanac), current, today)
                    .forEach((person, lines) -> tell(person, lines, now));
        }
    }

    private void tell(Account person, List<Pending> lines, ZonedDateTime now) {
        try {
            notifyPerson.execute(person, lines, now, null);
        } catch (DataIntegrityViolationException e) {
            return; // another instance was faster
        }
    }

    private Map<Account, List<Pending>> pending(
            Answerable people, Ladder ladder, ReminderRules current, LocalDate today) {
        Map<Account, List<Pending>> pending = new LinkedHashMap<>();
        open(ladder, today).forEach(matter -> ladder.stepOn(matter.due(), today).ifPresent(step -> {
            Stream<Account> above = step >= current.leadersFrom() ? people.above(matter) : Stream.empty();
            Stream.concat(people.of(matter.unit()).stream(), above)
                    .distinct()
                    .forEach(person -> pending.computeIfAbsent(person, key -> new ArrayList<>())
                            .add(Pending.byLadder(matter, step)));
        }));
        return pending;
    }

    /** The report of December is due in the next year, and a target may be due in a later one. */
    private Stream<Matter> open(Ladder ladder, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .boxed()
                .flatMap(year -> matters
                        .open(year, today, due -> ladder.stepOn(due, today).isPresent())
                        .stream());
    }
}
