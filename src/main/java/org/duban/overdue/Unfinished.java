package org.duban.overdue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.light.Signal;
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.stage.OpenStages;
import org.duban.target.Target;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Leaves out the targets for which nothing is to be done any more. */
@Component
public class Unfinished {
    private final TrackRecords trackRecords;
    private final Timetables timetables;
    private final OpenStages stages;

    Unfinished(TrackRecords trackRecords, Timetables timetables, OpenStages stages) {
        this.trackRecords = trackRecords;
        this.timetables = timetables;
        this.stages = stages;
    }

    /**
     * Those that had not been reached by a day, and that nobody has put to rest.
     *
     * @param targets of one year
     */
    public List<Target> among(int year, Collection<Target> targets, LocalDate day) {
        Timetable timetable = timetables.of(year);
        List<UUID> ids = targets.stream().map(Target::id).toList();
        Map<UUID, TrackRecord> records = trackRecords.of(ids);
        Set<UUID> resting = stages.resting(ids);
        return targets.stream()
                .filter(target -> !resting.contains(target.id()))
                .filter(target -> !isReached(requireNonNull(records.get(target.id())), day, timetable))
                .toList();
    }

    private static boolean isReached(TrackRecord record, LocalDate day, Timetable timetable) {
        return record.on(day, timetable).signal() == Signal.DONE;
    }
}
