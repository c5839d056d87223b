package org.duban.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.attachment.Backing;
import org.duban.attachment.Backings;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.progress.Histories;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.Promised;
import org.duban.progress.Statement;
import org.duban.progress.StepView;
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.shared.Amount;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a year's updates for their review. */
@Component
class Reviews {
    private static final Comparator<ReviewView.Row> BY_NUMBER =
            Comparator.comparing(ReviewView.Row::number).thenComparing(ReviewView.Row::period);

    private final Targets targets;
    private final Units units;
    private final ProgressUpdates updates;
    private final TrackRecords trackRecords;
    private final DueLists dueLists;
    private final Histories histories;
    private final Backings backings;
    private final Timetables timetables;
    private final Clock clock;

    Reviews(
            Targets targets,
            Units units,
            ProgressUpdates updates,
            TrackRecords trackRecords,
            DueLists dueLists,
            Histories histories,
            Backings backings,
            Timetables timetables,
            Clock clock) {
        this.targets = targets;
        this.units = units;
        this.updates = updates;
        this.trackRecords = trackRecords;
        this.dueLists = dueLists;
        this.histories = histories;
        this.backings = backings;
        this.timetables = timetables;
        this.clock = clock;
    }

    ReviewView read(int year, ReviewFilter filter) {
        List<ProgressUpdate> all = updates.findByPeriodBetween(Period.of(year, 1), Period.of(year, 12));
        List<Target> rows = targets.findByYearAndCancelledFalseOrderByNumber(year);
        List<Unit> inOrder = units.findAllByOrderByPosition();
        Timetable timetable = timetables.of(year);
        Period due = filter.wantedPeriod().isEmpty()
                ? timetable.current(LocalDate.now(clock))
                : Period.of(filter.wantedPeriod());
        return new ReviewView(
                year,
                filter,
                timetable,
                inOrder.stream()
                        .map(unit -> new ReviewView.Choice(unit.id(), unit.label()))
                        .toList(),
                blocks(timetable, all.stream().filter(filter::takes).toList(), rows, inOrder),
                dueLists.of(timetable, due, inOrder, rows, all));
    }

    private List<ReviewView.Block> blocks(
            Timetable timetable, List<ProgressUpdate> wanted, List<Target> rows, List<Unit> inOrder) {
        Map<UUID, Target> byId = rows.stream().collect(Collectors.toMap(Target::id, Function.identity()));
        Map<UUID, List<ProgressUpdate>> byUnit = wanted.stream()
                .filter(update -> byId.containsKey(update.target()))
                .collect(groupingBy(ProgressUpdate::unit));
        Map<UUID, TrackRecord> records = records(wanted);
        Map<UUID, List<StepView>> steps =
                histories.of(wanted.stream().map(ProgressUpdate::id).toList());
        Map<UUID, Backing> backing = backings.of(wanted, records);
        return inOrder.stream()
                .filter(unit -> byUnit.containsKey(unit.id()))
                .map(unit -> new ReviewView.Block(
                        unit.label(),
                        byUnit.getOrDefault(unit.id(), List.of()).stream()
                                .map(update -> row(
                                        timetable,
                                        update,
                                        requireNonNull(byId.get(update.target())),
                                        requireNonNull(records.get(update.target())),
                                        steps.getOrDefault(update.id(), List.of()),
                                        requireNonNull(backing.get(update.id()))))
                                .sorted(BY_NUMBER)
                                .toList()))
                .toList();
    }

    private Map<UUID, TrackRecord> records(List<ProgressUpdate> updates) {
        return trackRecords.of(
                updates.stream().map(ProgressUpdate::target).distinct().toList());
    }

    private ReviewView.Row row(
            Timetable timetable,
            ProgressUpdate update,
            Target target,
            TrackRecord record,
            List<StepView> steps,
            Backing backing) {
        LocalDateTime submittedAt = local(update.submittedAt());
        boolean hidden = update.isBeingWritten();
        Statement said = hidden ? Statement.NOTHING : update.statement();
        return new ReviewView.Row(
                update.id(),
                target.number(),
                target.text(),
                update.period().toString(),
                timetable.key(update.period()),
                hidden,
                hidden ? List.of() : figures(update, record),
                percent(said),
                said.narrative(),
                update.writtenBy(),
                update.onBehalf(),
                submittedAt,
                submittedAt != null && timetable.isOverdueOn(update.period(), submittedAt.toLocalDate()),
                update.status(),
                update.reasonCode(),
                update.reason(),
                steps,
                hidden ? Backing.NONE : backing);
    }

    private static List<ReviewView.Figure> figures(ProgressUpdate update, TrackRecord record) {
        Map<UUID, BigDecimal> before = record.readings(update.period().previous());
        Map<UUID, BigDecimal> now = update.statement().readings();
        return record.indicators().stream()
                .map(each -> new ReviewView.Figure(
                        each.name(),
                        Promised.words(each),
                        Amount.orNull(before.get(each.id()), each.unit()),
                        Amount.orNull(now.get(each.id()), each.unit())))
                .toList();
    }

    private static @Nullable String percent(Statement statement) {
        return Amount.orNull(statement.percent(), "%");
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, clock.getZone());
    }
}
