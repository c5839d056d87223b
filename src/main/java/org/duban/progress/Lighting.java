package org.duban.progress;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.light.Verdict;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.target.TargetsChanged;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.TimetableChanged;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the lights follow what is promised and what is accepted, within the transaction that changes either. */
@Component
class Lighting {
    private final Targets targets;
    private final TrackRecords trackRecords;
    private final Lights lights;
    private final Timetables timetables;

    Lighting(Targets targets, TrackRecords trackRecords, Lights lights, Timetables timetables) {
        this.targets = targets;
        this.trackRecords = trackRecords;
        this.lights = lights;
        this.timetables = timetables;
    }

    @EventListener
    void on(TargetsChanged change) {
        relight(change.targets());
    }

    @EventListener
    void on(TimetableChanged change) {
        relight(targets.findByYearAndCancelledFalseOrderByNumber(change.year()).stream()
                .map(Target::id)
                .toList());
    }

    /** Those of the targets, and of all whose numbers are one promise with one of theirs. */
    void relight(Collection<UUID> ids) {
        List<Target> all = targets.hold(ids);
        Map<UUID, TrackRecord> records =
                trackRecords.of(all.stream().map(Target::id).toList());
        Map<Integer, Timetable> years = new HashMap<>();
        all.forEach(target -> relight(
                target,
                requireNonNull(records.get(target.id())),
                years.computeIfAbsent(target.year(), timetables::of)));
    }

    /** From the first accepted period to December; what is before that, and a cancelled target, has no light. */
    private void relight(Target target, TrackRecord record, Timetable timetable) {
        Map<Period, Light> old = lights.findByTargetOrderByPeriod(target.id()).stream()
                .collect(Collectors.toMap(Light::period, Function.identity()));
        if (!target.cancelled()) {
            record.periods(timetable).forEach(period -> light(target, record, period, old.remove(period)));
        }
        lights.deleteAll(old.values());
    }

    private void light(Target target, TrackRecord record, Period period, @Nullable Light before) {
        Verdict verdict = record.at(period);
        if (before == null) {
            lights.save(new Light(target.id(), period, verdict));
        } else {
            before.show(verdict);
        }
    }
}
