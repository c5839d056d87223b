package org.duban.overdue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.light.Signal;
import org.duban.progress.ShownSignals;
import org.duban.progress.Signals;
import org.duban.stage.OpenStages;
import org.duban.target.Target;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Leaves out the targets for which nothing is to be done any more. */
@Component
public class Unfinished {
    private final ShownSignals shownSignals;
    private final Timetables timetables;
    private final OpenStages stages;

    Unfinished(ShownSignals shownSignals, Timetables timetables, OpenStages stages) {
        this.shownSignals = shownSignals;
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
        Signals signals = shownSignals.of(ids, timetable);
        Set<UUID> resting = stages.resting(ids);
        return targets.stream()
                .filter(target -> !resting.contains(target.id()))
                .filter(target -> signals.on(target.id(), day) != Signal.DONE)
                .toList();
    }
}
