package org.duban.sheet;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.progress.Confirmation;
import org.duban.progress.Homes;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the sheets of units. */
@Component
class Sheets {
    private final DueTargets dueTargets;
    private final TrackRecords trackRecords;
    private final ProgressUpdates updates;
    private final Homes homes;
    private final Confirmation confirmation;
    private final Timetables timetables;
    private final Clock clock;

    Sheets(
            DueTargets dueTargets,
            TrackRecords trackRecords,
            ProgressUpdates updates,
            Homes homes,
            Confirmation confirmation,
            Timetables timetables,
            Clock clock) {
        this.dueTargets = dueTargets;
        this.trackRecords = trackRecords;
        this.updates = updates;
        this.homes = homes;
        this.confirmation = confirmation;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** @param period null for the current one of the year; {@code year} null for the latest in which the unit leads targets */
    Sheet open(Desk desk, @Nullable Integer year, @Nullable Period period) {
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = dueTargets.years(desk.units());
        int shown = year != null ? year : years.isEmpty() ? today.getYear() : years.get(0);
        Timetable timetable = timetables.of(shown);
        Period due = period != null && timetable.has(period) ? period : timetable.current(today);
        return new Sheet(
                desk,
                timetable,
                years,
                due,
                confirmation.isNeeded(desk.as(), desk.unit(), shown),
                lines(desk, due, dueTargets.of(desk.units(), shown)));
    }

    private List<SheetLine> lines(Desk desk, Period period, List<Target> targets) {
        List<UUID> ids = targets.stream().map(Target::id).toList();
        Map<UUID, TrackRecord> records = trackRecords.of(ids);
        Map<UUID, ProgressUpdate> written = updates.findByUnitAndPeriod(desk.unit(), period).stream()
                .collect(Collectors.toMap(ProgressUpdate::target, Function.identity()));
        Map<UUID, List<Integer>> elsewhere = homes.of(records.values().stream()
                .flatMap(record -> record.indicators().stream())
                .toList());
        return targets.stream()
                .map(target -> new SheetLine(
                        target,
                        requireNonNull(records.get(target.id())),
                        written.getOrDefault(target.id(), new ProgressUpdate(target.id(), desk.unit(), period)),
                        elsewhere))
                .toList();
    }
}
