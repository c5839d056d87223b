package org.duban.confirmation;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.attachment.Backing;
import org.duban.attachment.Backings;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.progress.UpdateStatus;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Finds what waits for the head of a unit, of whatever year and period. */
@Component("confirmations")
public class Confirmations {
    private final ProgressUpdates updates;
    private final Targets targets;
    private final TrackRecords trackRecords;
    private final Backings backings;
    private final Timetables timetables;

    Confirmations(
            ProgressUpdates updates,
            Targets targets,
            TrackRecords trackRecords,
            Backings backings,
            Timetables timetables) {
        this.backings = backings;
        this.updates = updates;
        this.targets = targets;
        this.trackRecords = trackRecords;
        this.timetables = timetables;
    }

    /** How many there are. */
    public int waiting(Viewer head) {
        return head.unit() == null ? 0 : updates.countByUnitAndStatus(head.unit(), UpdateStatus.HANDED_OVER);
    }

    /** How many are confirmed and not handed in. */
    int ready(Viewer head) {
        return head.unit() == null ? 0 : updates.countByUnitAndStatus(head.unit(), UpdateStatus.CONFIRMED);
    }

    List<Waiting> of(Viewer head) {
        if (head.unit() == null) {
            return List.of();
        }
        List<ProgressUpdate> all =
                updates.findByUnitAndStatusOrderByPeriodAscTargetAsc(head.unit(), UpdateStatus.HANDED_OVER);
        Map<UUID, TrackRecord> records = trackRecords.of(
                all.stream().map(ProgressUpdate::target).distinct().toList());
        Map<UUID, Backing> backing = backings.of(all, records);
        Map<Integer, Timetable> years = new HashMap<>();
        return all.stream()
                .map(update -> {
                    Target target = targets.get(update.target());
                    Timetable timetable = years.computeIfAbsent(target.year(), timetables::of);
                    List<String> figures =
                            requireNonNull(records.get(target.id())).figures(update.statement());
                    return waiting(update, target, figures, timetable, requireNonNull(backing.get(update.id())));
                })
                .toList();
    }

    private static Waiting waiting(
            ProgressUpdate update, Target target, List<String> figures, Timetable timetable, Backing backing) {
        return new Waiting(
                update.id(),
                target.year(),
                target.number(),
                target.text(),
                update.period().toString(),
                timetable.key(update.period()),
                figures,
                update.statement().narrative(),
                update.writtenBy(),
                backing);
    }
}
