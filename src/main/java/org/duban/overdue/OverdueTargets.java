package org.duban.overdue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.duban.calendar.Almanac;
import org.duban.calendar.WorkingDays;
import org.duban.extension.DueDay;
import org.duban.extension.DueDays;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the overdue targets of the current district. */
@Component
@Transactional(readOnly = true)
public class OverdueTargets {
    private final Targets targets;
    private final DueDays dueDays;
    private final Unfinished unfinished;
    private final WorkingDays workingDays;

    OverdueTargets(Targets targets, DueDays dueDays, Unfinished unfinished, WorkingDays workingDays) {
        this.targets = targets;
        this.dueDays = dueDays;
        this.unfinished = unfinished;
        this.workingDays = workingDays;
    }

    /** All of a year whose original day is over, in the order of the table; some of them were given more time. */
    public List<Overdue> of(int year, LocalDate day) {
        Map<Target, DueDay> days = dueDays.of(targets.findByYearAndCancelledFalseOrderByNumber(year));
        days.values().removeIf(due -> !due.isOverByOriginalOn(day) && !due.isOverOn(day));
        Almanac almanac = workingDays.almanac();
        Map<LocalDate, Integer> counted = new HashMap<>();
        ToIntFunction<LocalDate> over = end -> counted.computeIfAbsent(end, each -> days(each, day, almanac));
        return unfinished.among(year, days.keySet(), day).stream()
                .map(target -> overdue(target, Objects.requireNonNull(days.get(target)), day, over))
                .toList();
    }

    /** At least a day where the due day is over, though only days off have passed since. */
    private static Overdue overdue(Target target, DueDay due, LocalDate day, ToIntFunction<LocalDate> over) {
        LocalDate now = due.on(day).orElse(day);
        LocalDate original = Objects.requireNonNullElse(due.original(), now);
        return new Overdue(target, due, over.applyAsInt(now), over.applyAsInt(original));
    }

    private static int days(LocalDate due, LocalDate day, Almanac almanac) {
        return day.isAfter(due) ? Math.max(1, almanac.between(due, day)) : 0;
    }
}
