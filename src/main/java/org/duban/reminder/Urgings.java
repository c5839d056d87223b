package org.duban.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.calendar.Almanac;
import org.duban.calendar.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out who can be urged by hand today: each person at intervals only, and never twice a day, not beside the ladder either. */
@Component
@Transactional(readOnly = true)
class Urgings {
    /** What is due within so many working days, or was up to so many days ago, can be urged. */
    private static final int AHEAD = 7;

    private static final int BACK = 400;

    private final Matters matters;
    private final Accounts accounts;
    private final Notices notices;
    private final ReminderRulesInForce rules;
    private final WorkingDays workingDays;
    private final Clock clock;

    Urgings(
            Matters matters,
            Accounts accounts,
            Notices notices,
            ReminderRulesInForce rules,
            WorkingDays workingDays,
            Clock clock) {
        this.matters = matters;
        this.accounts = accounts;
        this.notices = notices;
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What there is to urge, and whom. */
    record Plan(
            LocalDate day,
            Almanac almanac,
            Map<UUID, List<Matter>> matters,
            Answerable people,
            Map<UUID, LocalDate> told) {
        boolean mayTell(Account person) {
            return !told.containsKey(person.id());
        }

        int step(Matter matter) {
            return almanac.between(matter.due(), day);
        }
    }

    /** By unit, in protocol order. */
    Plan of(int year, String district) {
        LocalDate today = LocalDate.now(clock);
        Almanac almanac = workingDays.almanac();
        LocalDate last = almanac.plus(today, AHEAD);
        Map<UUID, List<Matter>> open =
                matters.open(year, today, due -> !due.isAfter(last) && !due.isBefore(today.minusDays(BACK))).stream()
                        .collect(groupingBy(Matter::unit, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        Answerable people = new Answerable(accounts.findWorkingIn(district), district);
        return new Plan(today, almanac, open, people, told(today, almanac));
    }

    /** By account, the last day of those who were reminded today or urged too short ago. */
    private Map<UUID, LocalDate> told(LocalDate today, Almanac almanac) {
        int gap = rules.current().urgeGap();
        return notices.findByDayGreaterThanEqualOrderByIdDesc(almanac.plus(today, -gap)).stream()
                .filter(each -> !each.day().isBefore(today)
                        || each.urgedBy() != null && almanac.between(each.day(), today) < gap)
                .collect(toMap(Notice::account, Notice::day, (one, other) -> one.isAfter(other) ? one : other));
    }
}
