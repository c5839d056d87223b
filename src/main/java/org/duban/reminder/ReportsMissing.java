package org.duban.reminder;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.duty.Missing;
import org.duban.duty.MissingReports;
import org.duban.extension.DueDay;
import org.duban.extension.DueDays;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Slot;
import org.springframework.stereotype.Component;

/** Says to each unit which reports of a period it has not handed in. */
@Component
class ReportsMissing {
    private final DueDays dueDays;
    private final MissingReports missingReports;

    ReportsMissing(DueDays dueDays, MissingReports missingReports) {
        this.dueDays = dueDays;
        this.missingReports = missingReports;
    }

    Stream<Matter> of(List<Target> table, Slot slot, Scene scene, Predicate<LocalDate> wanted) {
        Map<Target, DueDay> days = dueDays.of(table, slot);
        days.values().removeIf(due -> due.latest().filter(wanted).isEmpty());
        if (days.isEmpty() || slot.closed()) {
            return Stream.empty();
        }
        Map<UUID, List<Missing>> missing = missingReports.of(days.keySet(), slot).stream()
                .filter(each -> each.duty().unit() != null)
                .collect(groupingBy(each -> requireNonNull(each.duty().unit())));
        return scene.speakers().keySet().stream()
                .flatMap(unit -> matters(unit.id(), missing.getOrDefault(unit.id(), List.of()), slot.period(), scene));
    }

    /** One for each due day: more time may have been granted for some of the reports. */
    private static Stream<Matter> matters(UUID unit, List<Missing> missing, Period period, Scene scene) {
        Map<LocalDate, List<Target>> byDay = missing.stream()
                .collect(groupingBy(
                        each -> each.due().latest().orElseThrow(),
                        TreeMap::new,
                        mapping(each -> each.duty().target(), toList())));
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
