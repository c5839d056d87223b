package org.duban.overdue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.progress.DoneTargets;
import org.duban.stage.OpenStages;
import org.duban.target.Target;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Leaves out the targets for which nothing is to be done any more, by the lights that everybody sees. */
@Component
public class Unfinished {
    private final DoneTargets doneTargets;
    private final Timetables timetables;
    private final OpenStages stages;

    Unfinished(DoneTargets doneTargets, Timetables timetables, OpenStages stages) {
        this.doneTargets = doneTargets;
        this.timetables = timetables;
        this.stages = stages;
    }

    /**
     * Those that had not been reached by a day, and that nobody has put to rest.
     *
     * @param targets of one year
     */
    public List<Target> among(int year, Collection<Target> targets, LocalDate day) {
        Set<UUID> idle =
                new HashSet<>(stages.resting(targets.stream().map(Target::id).toList()));
        timetables
                .of(year)
                .lastOver(day)
                .ifPresent(period -> doneTargets.in(List.of(period)).values().forEach(idle::addAll));
        return targets.stream().filter(target -> !idle.contains(target.id())).toList();
    }
}
