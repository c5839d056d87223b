package org.duban.course;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.attachment.Backing;
import org.duban.attachment.Backings;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.progress.Histories;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.Statement;
import org.duban.progress.StepView;
import org.duban.progress.TrackRecord;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;

/** Shows the progress of single targets. */
@Component
class ProgressViews {
    private final Courses courses;
    private final ProgressUpdates updates;
    private final Targets targets;
    private final Units units;
    private final Why why;
    private final Histories histories;
    private final Backings backings;
    private final Clock clock;

    ProgressViews(
            Courses courses,
            ProgressUpdates updates,
            Targets targets,
            Units units,
            Why why,
            Histories histories,
            Backings backings,
            Clock clock) {
        this.courses = courses;
        this.updates = updates;
        this.targets = targets;
        this.units = units;
        this.why = why;
        this.histories = histories;
        this.backings = backings;
        this.clock = clock;
    }

    ProgressView of(Target target, Viewer viewer, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Course course = courses.of(target);
        return new ProgressView(
                target.year(),
                target.number(),
                target.text(),
                today,
                why.sentence(course, today, locale),
                course.periods().stream()
                        .map(period -> month(period, course, today))
                        .toList(),
                history(target, course.record(), viewer));
    }

    private static ProgressView.Month month(Period period, Course course, LocalDate today) {
        Shown light = course.at(period);
        boolean over = period.isOverOn(today);
        return new ProgressView.Month(
                period.number(),
                over ? light.signal() : null,
                over ? light.percent() : null,
                over && light.judged(),
                light.plan(),
                course.isPublished(period));
    }

    private List<ProgressView.Reported> history(Target target, TrackRecord record, Viewer viewer) {
        Map<UUID, String> names =
                units.findAllByOrderByPosition().stream().collect(Collectors.toMap(Unit::id, Unit::label));
        List<ProgressUpdate> seen = updates.findByTargetOrderByPeriodDesc(target.id()).stream()
                .filter(update -> update.isSeenBy(viewer))
                .toList();
        Map<UUID, List<StepView>> steps =
                histories.of(seen.stream().map(ProgressUpdate::id).toList());
        Map<UUID, Backing> backing = backings.of(seen, Map.of(target.id(), record));
        Stream<ProgressView.Reported> own = seen.stream()
                .map(update -> reported(
                        update,
                        record,
                        names.getOrDefault(update.unit(), ""),
                        steps.getOrDefault(update.id(), List.of()),
                        requireNonNull(backing.get(update.id()))));
        Stream<ProgressView.Reported> others = record.fromTwins(target.id()).stream()
                .flatMap(id -> updates.findById(id).stream())
                .map(update -> borrowed(update, record, names.getOrDefault(update.unit(), "")));
        return Stream.concat(own, others).toList();
    }

    /** The figures only: the rest is about a target that the person may not be allowed to see. */
    private ProgressView.Reported borrowed(ProgressUpdate update, TrackRecord record, String unit) {
        Statement figures = new Statement(null, update.statement().readings(), "");
        return new ProgressView.Reported(
                targets.get(update.target()).number(),
                update.period().toString(),
                unit,
                record.figures(figures),
                "",
                update.status(),
                update.writtenBy(),
                update.onBehalf(),
                update.reviewedBy(),
                null,
                null,
                List.of(),
                Backing.NONE);
    }

    private static ProgressView.Reported reported(
            ProgressUpdate update, TrackRecord record, String unit, List<StepView> steps, Backing backing) {
        Statement statement = update.statement();
        return new ProgressView.Reported(
                null,
                update.period().toString(),
                unit,
                record.figures(statement),
                statement.narrative(),
                update.status(),
                update.writtenBy(),
                update.onBehalf(),
                update.reviewedBy(),
                update.reasonCode(),
                update.reason(),
                steps,
                backing);
    }
}
