package org.duban.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.extension.DueDay;
import org.duban.extension.DueDays;
import org.duban.organization.Unit;
import org.duban.overdue.Unfinished;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the units of the current district still have to do, unit by unit in protocol order. */
@Component
@Transactional(readOnly = true)
class Matters {
    private final Targets targets;
    private final DueDays dueDays;
    private final Timetables timetables;
    private final Unfinished unfinished;
    private final Scenes scenes;
    private final ReportsMissing reportsMissing;

    Matters(
            Targets targets,
            DueDays dueDays,
            Timetables timetables,
            Unfinished unfinished,
            Scenes scenes,
            ReportsMissing reportsMissing) {
        this.targets = targets;
        this.dueDays = dueDays;
        this.timetables = timetables;
        this.unfinished = unfinished;
        this.scenes = scenes;
        this.reportsMissing = reportsMissing;
    }

    /**
     * What is not done on a day.
     *
     * @param year of the table
     * @param wanted which due days are asked about
     */
    List<Matter> open(int year, LocalDate day, Predicate<LocalDate> wanted) {
        List<Target> table = targets.findByYearAndCancelledFalseOrderByNumber(year);
        if (table.isEmpty()) {
            return List.of();
        }
        Scene scene = scenes.of(table, day);
        return Stream.concat(
                        timetables.of(year).slots().stream()
                                .flatMap(slot -> reportsMissing.of(table, slot, scene, wanted)),
                        unreached(year, table, scene, day, wanted))
                .toList();
    }

    private Stream<Matter> unreached(
            int year, List<Target> table, Scene scene, LocalDate day, Predicate<LocalDate> wanted) {
        Map<Target, DueDay> days = dueDays.of(table);
        days.values().removeIf(due -> due.on(day).filter(wanted).isEmpty());
        List<Target> open = unfinished.among(year, days.keySet(), day);
        return scene.speakers().entrySet().stream().flatMap(each -> open.stream()
                .filter(target -> scene.leads(each.getValue(), target))
                .map(target -> matter(each, target, days, scene, day)));
    }

    private static Matter matter(
            Map.Entry<Unit, Set<UUID>> unit, Target target, Map<Target, DueDay> days, Scene scene, LocalDate day) {
        LocalDate due = days.getOrDefault(target, DueDay.UNKNOWN).on(day).orElse(day);
        List<Target> one = List.of(target);
        return new Matter(unit.getKey().id(), target.year(), null, List.of(target.number()), due, scene.posts(one));
    }
}
