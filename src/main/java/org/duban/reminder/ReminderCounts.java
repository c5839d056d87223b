package org.duban.reminder;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Accounts;
import org.duban.account.Staffed;
import org.duban.calendar.Almanac;
import org.duban.calendar.WorkingDays;
import org.duban.timetable.Slot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the reminders of the current district: those that went out, and those that the rules foresee. */
@Component
@Transactional(readOnly = true)
public class ReminderCounts {
    private final NoticeLines lines;
    private final Accounts accounts;
    private final ReminderRulesInForce rules;
    private final WorkingDays workingDays;

    ReminderCounts(NoticeLines lines, Accounts accounts, ReminderRulesInForce rules, WorkingDays workingDays) {
        this.lines = lines;
        this.accounts = accounts;
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** What went out about the table of a year. */
    public List<Sent> sent(int year) {
        return lines.countSent(year);
    }

    /** How many steps of the ladder towards the due day of a period are still to come after a day. */
    public int stepsAhead(Slot slot, LocalDate day) {
        Almanac almanac = workingDays.almanac();
        return (int) rules.current().steps().stream()
                .filter(step -> almanac.plus(slot.dueOn(), step).isAfter(day))
                .count();
    }

    /** How many people of each unit are reminded at a step; a unit without any is left out. */
    public Map<UUID, Long> people(String district) {
        return accounts.countPeople(district).stream().collect(toMap(Staffed::unit, Staffed::people));
    }
}
