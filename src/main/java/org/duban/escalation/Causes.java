package org.duban.escalation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.light.Signal;
import org.duban.overdue.Overdue;
import org.duban.overdue.OverdueTargets;
import org.duban.overdue.Unfinished;
import org.duban.progress.ShownSignals;
import org.duban.progress.Signals;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Counts what the ladder looks at: for how long targets are over their day, and for how many periods in a row behind. */
@Component
class Causes {
    private final Targets targets;
    private final OverdueTargets overdueTargets;
    private final Unfinished unfinished;
    private final ShownSignals shownSignals;
    private final Timetables timetables;

    Causes(
            Targets targets,
            OverdueTargets overdueTargets,
            Unfinished unfinished,
            ShownSignals shownSignals,
            Timetables timetables) {
        this.targets = targets;
        this.overdueTargets = overdueTargets;
        this.unfinished = unfinished;
        this.shownSignals = shownSignals;
        this.timetables = timetables;
    }

    /**
     * How much of a cause there is.
     *
     * @param since when it began; for lights, when the last period ended
     */
    record Extent(int count, LocalDate since) {}

    /** Working days over the day that holds, by target. */
    Map<UUID, Extent> overdue(int year, LocalDate day) {
        Map<UUID, Extent> extents = new HashMap<>();
        overdueTargets.of(year, day).stream()
                .filter(Overdue::isOverNow)
                .forEach(each -> extents.put(
                        each.target().id(),
                        new Extent(each.days(), each.due().on(day).orElse(day))));
        return extents;
    }

    /**
     * Periods in a row, by target: as they were published, where they were, so that no order contradicts a bulletin.
     *
     * @param most how many periods to look back at most; 0 for none
     */
    Map<UUID, Extent> behind(int year, LocalDate day, int most) {
        Timetable timetable = timetables.of(year);
        List<Period> over = timetable.periods().stream()
                .filter(period -> period.isOverOn(day))
                .sorted(Collections.reverseOrder())
                .limit(most)
                .toList();
        if (over.isEmpty()) {
            return Map.of();
        }
        List<UUID> open = unfinished.among(year, targets.findByYearAndCancelledFalseOrderByNumber(year), day).stream()
                .map(Target::id)
                .toList();
        Signals signals = shownSignals.of(open, timetable);
        Map<UUID, Extent> extents = new HashMap<>();
        open.forEach(target -> {
            long count = over.stream()
                    .takeWhile(period -> signals.at(target, period) == Signal.BEHIND)
                    .count();
            extents.put(target, new Extent((int) count, over.get(0).lastDay()));
        });
        return extents;
    }
}
