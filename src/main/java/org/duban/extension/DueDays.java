package org.duban.extension;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.light.PrintedDay;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows until when the targets of the current district are to be reached, and their reports to be handed in. */
@Component
public class DueDays {
    private final SetDays setDays;
    private final Extensions extensions;

    DueDays(SetDays setDays, Extensions extensions) {
        this.setDays = setDays;
        this.extensions = extensions;
    }

    public DueDay of(Target target) {
        return of(List.of(target)).values().iterator().next();
    }

    /** As {@link #of(Target)}, for the report of a period. */
    public DueDay of(Target target, Slot slot) {
        return of(List.of(target), slot).values().iterator().next();
    }

    /** In the order of the targets. */
    public Map<Target, DueDay> of(Collection<Target> targets) {
        Map<UUID, List<Extension>> granted = granted(targets);
        Map<UUID, SetDay> set =
                setDays.findByTargetIn(ids(targets)).stream().collect(toMap(SetDay::target, Function.identity()));
        Map<Target, DueDay> days = new LinkedHashMap<>();
        targets.forEach(target ->
                days.put(target, original(target, set.get(target.id())).with(grants(granted, target, null))));
        return days;
    }

    /** Until when the reports on targets are due for a period, in the order of the targets. */
    public Map<Target, DueDay> of(Collection<Target> targets, Slot slot) {
        Map<UUID, List<Extension>> granted = granted(targets);
        Original original = new Original(slot.dueOn(), DueDay.Source.TIMETABLE);
        Map<Target, DueDay> days = new LinkedHashMap<>();
        targets.forEach(target -> days.put(target, original.with(grants(granted, target, slot.period()))));
        return days;
    }

    private Map<UUID, List<Extension>> granted(Collection<Target> targets) {
        return extensions.findGranted(ids(targets)).stream().collect(groupingBy(Extension::target));
    }

    private static List<UUID> ids(Collection<Target> targets) {
        return targets.stream().map(Target::id).toList();
    }

    /** An original day without what was granted. */
    private record Original(@Nullable LocalDate day, DueDay.Source source) {
        DueDay with(List<DueDay.Grant> granted) {
            return new DueDay(day, source, granted);
        }
    }

    private static Original original(Target target, @Nullable SetDay set) {
        if (set != null) {
            return new Original(set.day(), DueDay.Source.SET);
        }
        String printed = target.due();
        if (printed == null || printed.isBlank()) {
            return new Original(LocalDate.of(target.year(), Month.DECEMBER, 31), DueDay.Source.YEAR);
        }
        return PrintedDay.of(printed, target.year())
                .map(day -> new Original(day, DueDay.Source.PRINTED))
                .orElseGet(() -> new Original(null, DueDay.Source.UNCLEAR));
    }

    private static List<DueDay.Grant> grants(
            Map<UUID, List<Extension>> granted, Target target, @Nullable Period period) {
        return granted.getOrDefault(target.id(), List.of()).stream()
                .filter(each -> Objects.equals(each.period(), period))
                .flatMap(DueDays::grant)
                .toList();
    }

    private static Stream<DueDay.Grant> grant(Extension extension) {
        Ruling ruling = extension.ruling();
        return ruling == null || ruling.until() == null
                ? Stream.empty()
                : Stream.of(new DueDay.Grant(ruling.until(), ruling.on(), extension.grantedLate()));
    }
}
