package org.duban.reminder;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.extension.DueDay;
import org.duban.extension.DueDays;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.progress.UpdateStatus;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Slot;
import org.springframework.stereotype.Component;

/** Finds the reports of a period that were not handed in. A group reports through its members, or is reported for as a whole. */
@Component
class ReportsMissing {
    private static final Set<UpdateStatus> HANDED_IN = Set.of(UpdateStatus.SUBMITTED, UpdateStatus.ACCEPTED);

    private final DueDays dueDays;
    private final ProgressUpdates updates;
    private final TrackRecords trackRecords;

    ReportsMissing(DueDays dueDays, ProgressUpdates updates, TrackRecords trackRecords) {
        this.dueDays = dueDays;
        this.updates = updates;
        this.trackRecords = trackRecords;
    }

    Stream<Matter> of(List<Target> table, Slot slot, Scene scene, Predicate<LocalDate> wanted) {
        Map<Target, DueDay> days = dueDays.of(table, slot);
        days.values().removeIf(due -> due.latest().filter(wanted).isEmpty());
        if (days.isEmpty() || slot.closed()) {
            return Stream.empty();
        }
        Map<UUID, Set<UUID>> spoken = updates.findByPeriodBetween(slot.period(), slot.period()).stream()
                .filter(update -> HANDED_IN.contains(update.status()))
                .collect(groupingBy(ProgressUpdate::target, mapping(ProgressUpdate::unit, toSet())));
        Set<UUID> elsewhere = saidElsewhere(days.keySet(), slot.period());
        return scene.speakers().entrySet().stream().flatMap(unit -> {
            List<Target> missing = days.keySet().stream()
                    .filter(target -> scene.leads(unit.getValue(), target))
                    .filter(target -> !elsewhere.contains(target.id()))
                    .filter(target ->
                            spoken.getOrDefault(target.id(), Set.of()).stream().noneMatch(unit.getValue()::contains))
                    .toList();
            return matters(unit.getKey().id(), missing, days, slot.period(), scene);
        });
    }

    /** Targets all of whose numbers were reported where the same was promised, too. */
    private Set<UUID> saidElsewhere(Set<Target> targets, Period period) {
        Map<UUID, TrackRecord> records =
                trackRecords.of(targets.stream().map(Target::id).toList());
        return targets.stream()
                .map(Target::id)
                .filter(id -> {
                    TrackRecord record = requireNonNull(records.get(id));
                    return !record.indicators().isEmpty()
                            && record.readings(period).keySet().containsAll(record.indicatorIds());
                })
                .collect(toSet());
    }

    /** One for each due day: more time may have been granted for some of the reports. */
    private static Stream<Matter> matters(
            UUID unit, List<Target> missing, Map<Target, DueDay> days, Period period, Scene scene) {
        Map<LocalDate, List<Target>> byDay = missing.stream()
                .collect(groupingBy(
                        target -> days.getOrDefault(target, DueDay.UNKNOWN)
                                .latest()
                                .orElseThrow(),
                        TreeMap::new,
                        toList()));
        return byDay.entrySet().stream()
                .map(each -> new Matter(
                        unit,
                        period.month().getYear(),
                        period,
                        each.getValue().stream().map(Target::number).toList(),
                        each.getKey(),
                        scene.posts(each.getValue())));
    }
}
