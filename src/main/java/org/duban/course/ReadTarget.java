package org.duban.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.duban.account.Viewer;
import org.duban.light.Verdict;
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;

/** Reads one target with its state on a day. */
@UseCase
class ReadTarget {
    private final VisibleTargets targets;
    private final TrackRecords trackRecords;
    private final Responsibilities responsibilities;
    private final Why why;
    private final Timetables timetables;
    private final Clock clock;

    ReadTarget(
            VisibleTargets targets,
            TrackRecords trackRecords,
            Responsibilities responsibilities,
            Why why,
            Timetables timetables,
            Clock clock) {
        this.targets = targets;
        this.trackRecords = trackRecords;
        this.responsibilities = responsibilities;
        this.why = why;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * @param asOf the day, today where null; only periods that are over by then count
     * @throws NotFound where there is no such target, or not for this viewer
     */
    TargetState execute(int year, int number, @Nullable LocalDate asOf, Viewer viewer, Locale locale) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Target target = targets.get(year, number, viewer);
        TrackRecord record = trackRecords.of(target.id());
        Verdict verdict = record.on(day, timetables.of(year));
        return TargetState.of(
                target, record, responsibilities.of(target, day), verdict, why.sentence(verdict, locale), day);
    }
}
