package org.duban.duty;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.extension.DueDay;
import org.duban.extension.DueDays;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.Spoken;
import org.duban.progress.UpdateStatus;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Slot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the reports of a period that were not handed in. What a unit reported that does not lead any more holds for those that do. */
@Component
@Transactional(readOnly = true)
public class MissingReports {
    private final Duties duties;
    private final ProgressUpdates updates;
    private final DueDays dueDays;

    MissingReports(Duties duties, ProgressUpdates updates, DueDays dueDays) {
        this.duties = duties;
        this.updates = updates;
        this.dueDays = dueDays;
    }

    /**
     * In the order of the targets.
     *
     * @param targets of the slot's year, without the cancelled
     */
    public List<Missing> of(Collection<Target> targets, Slot slot) {
        Period period = slot.period();
        List<Duty> asked = requireNonNull(duties.of(targets, List.of(period)).get(period));
        Map<UUID, Set<UUID>> speakers = asked.stream()
                .collect(
                        groupingBy(duty -> duty.target().id(), flatMapping(duty -> duty.speakers().stream(), toSet())));
        Map<UUID, List<Spoken>> spoken = updates.findSpoken(period).stream().collect(groupingBy(Spoken::target));
        List<Duty> open = asked.stream()
                .filter(duty -> !isMet(
                        duty,
                        spoken.getOrDefault(duty.target().id(), List.of()),
                        speakers.getOrDefault(duty.target().id(), Set.of())))
                .toList();
        Map<Target, DueDay> due = dueDays.of(open.stream().map(Duty::target).collect(toSet()), slot);
        return open.stream()
                .map(duty -> new Missing(
                        duty,
                        due.getOrDefault(duty.target(), DueDay.UNKNOWN),
                        isReturned(duty, spoken.getOrDefault(duty.target().id(), List.of()))))
                .toList();
    }

    /** @param speakers all who are asked now, in whosever names */
    private static boolean isMet(Duty duty, List<Spoken> spoken, Set<UUID> speakers) {
        return spoken.stream()
                .filter(Spoken::isHandedIn)
                .anyMatch(each -> duty.speakers().contains(each.unit()) || !speakers.contains(each.unit()));
    }

    private static boolean isReturned(Duty duty, List<Spoken> spoken) {
        return spoken.stream()
                .anyMatch(each -> each.status() == UpdateStatus.RETURNED
                        && duty.speakers().contains(each.unit()));
    }
}
