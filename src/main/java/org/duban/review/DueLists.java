package org.duban.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.duty.Duty;
import org.duban.duty.Missing;
import org.duban.duty.MissingReports;
import org.duban.organization.Unit;
import org.duban.progress.ProgressUpdate;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Lists who has to report for a period and who did. What is reported in the name of a group counts for each of its members. */
@Component
class DueLists {
    private final MissingReports missingReports;
    private final Clock clock;

    DueLists(MissingReports missingReports, Clock clock) {
        this.missingReports = missingReports;
        this.clock = clock;
    }

    /**
     * @param units in protocol order
     * @param targets of the year, in order
     * @param updates of the year
     */
    ReviewView.Due of(
            Timetable timetable, Period period, List<Unit> units, List<Target> targets, List<ProgressUpdate> updates) {
        Map<UUID, List<Integer>> missing = missing(targets, timetable, period);
        List<ProgressUpdate> handedIn = handedIn(targets, period, updates);
        Set<UUID> working = units.stream()
                .filter(unit -> !unit.isOverOn(period.lastDay()))
                .map(Unit::id)
                .collect(toSet());
        List<ReviewView.DueUnit> due = units.stream()
                .filter(unit -> !unit.isGroup())
                .map(unit -> due(
                        unit,
                        missing.getOrDefault(unit.id(), List.of()),
                        of(withGroups(unit, units, period.lastDay()), handedIn)))
                .filter(each -> each.due() > 0 || working.contains(each.id()))
                .toList();
        return new ReviewView.Due(
                period.toString(), timetable.dueOn(period), timetable.isOverdueOn(period, LocalDate.now(clock)), due);
    }

    /** The numbers of the targets by unit; what nobody known leads is nobody's here. */
    private Map<UUID, List<Integer>> missing(List<Target> targets, Timetable timetable, Period period) {
        return missingReports.of(targets, timetable.slot(period)).stream()
                .map(Missing::duty)
                .filter(duty -> duty.unit() != null)
                .collect(groupingBy(duty -> requireNonNull(duty.unit()), mapping(DueLists::number, toList())));
    }

    private static int number(Duty duty) {
        return duty.target().number();
    }

    private static List<ProgressUpdate> handedIn(List<Target> targets, Period period, List<ProgressUpdate> updates) {
        Set<UUID> rows = targets.stream().map(Target::id).collect(toSet());
        return updates.stream()
                .filter(update -> update.period().equals(period)
                        && !update.status().isWithUnit()
                        && rows.contains(update.target()))
                .toList();
    }

    private static Set<UUID> withGroups(Unit unit, List<Unit> units, LocalDate day) {
        return units.stream()
                .filter(each -> each.equals(unit) || each.membersOn(day).contains(unit.id()))
                .map(Unit::id)
                .collect(toSet());
    }

    private static List<ProgressUpdate> of(Set<UUID> speakers, List<ProgressUpdate> updates) {
        return updates.stream()
                .filter(update -> speakers.contains(update.unit()))
                .toList();
    }

    private static ReviewView.DueUnit due(Unit unit, List<Integer> missing, List<ProgressUpdate> handedIn) {
        int accepted =
                (int) handedIn.stream().filter(ProgressUpdate::isAccepted).count();
        return new ReviewView.DueUnit(
                unit.id(),
                unit.label(),
                handedIn.size() + missing.size(),
                handedIn.size() - accepted,
                accepted,
                missing);
    }
}
