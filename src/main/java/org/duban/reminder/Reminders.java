package org.duban.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Works out of what the ladder reminds whom on a day. */
@Component
class Reminders {
    private final Matters matters;
    private final Accounts accounts;
    private final ReminderRulesInForce rules;
    private final WorkingDays workingDays;

    Reminders(Matters matters, Accounts accounts, ReminderRulesInForce rules, WorkingDays workingDays) {
        this.matters = matters;
        this.accounts = accounts;
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** By person, whether told before or not. */
    Map<Account, List<Pending>> of(String district, LocalDate day) {
        ReminderRules current = rules.current();
        Ladder ladder = new Ladder(current.steps(), workingDays.almanac());
        Answerable people = new Answerable(accounts.findWorkingIn(district), district);
        Map<Account, List<Pending>> pending = new LinkedHashMap<>();
        open(ladder, day).forEach(matter -> ladder.stepOn(matter.due(), day).ifPresent(step -> {
            Stream<Account> above = step >= current.leadersFrom() ? people.above(matter) : Stream.empty();
            Stream.concat(people.of(matter.unit()).stream(), above)
                    .distinct()
                    .forEach(person -> pending.computeIfAbsent(person, key -> new ArrayList<>())
                            .add(Pending.byLadder(matter, step)));
        }));
        return pending;
    }

    /** The report of December is due in the next year, and a target may be due in a later one. */
    private Stream<Matter> open(Ladder ladder, LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                .boxed()
                .flatMap(year ->
                        matters.open(year, day, due -> ladder.stepOn(due, day).isPresent()).stream());
    }
}
