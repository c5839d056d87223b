package org.duban.escalation;

import static java.util.Objects.requireNonNull;

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
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Period;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Counts what the ladder looks at: for how long targets are over their day, and for how many periods in a row behind. */
@Component
class Causes {
    private final Targets targets;
    private final OverdueTargets overdueTargets;
    private final Unfinished unfinished;
    private final TrackRecords trackRecords;
    private final Timetables timetables;

    Causes(
            Targets targets,
            OverdueTargets overdueTargets,
            Unfinished unfinished,
            TrackRecords trackRecords,
            Timetables timetables) {
        this.targets = targets;
        this.overdueTargets = overdueTargets;
        this.unfinished = unfinished;
        this.trackRecords = trackRecords;
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

    /** @param most how many periods to look back at most; 0 for none */
    Map<UUID, Extent> behind(int year, LocalDate day, int most) {
        List<Period> over = timetables.of(year).periods().stream()
                .filter(period -> period.isOverOn(day))
                .sorted(Collections.reverseOrder())
                .limit(most)
                .toList();
        Map<UUID, Extent> extents = new HashMap<>();
        if (!over.isEmpty()) {
            List<Target> open = unfinished.among(year, targets.findByYearAndCancelledFalseOrderByNumber(year), day);
            Map<UUID, TrackRecord> records =
                    trackRecords.of(open.stream().map(Target::id).toList());
            open.forEach(target -> {
                int count = behind(requireNonNull(records.get(target.id())), over);
                extents.put(target.id(), new Extent(count, over.get(0).lastDay()));
            });
        }
        return extents;
    }

    private static int behind(TrackRecord record, List<Period> latestFirst) {
        return (int) latestFirst.stream()
                .takeWhile(period -> record.at(period).signal() == Signal.BEHIND)
                .count();
    }
}
