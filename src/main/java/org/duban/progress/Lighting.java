package org.duban.progress;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.target.TargetsChanged;
import org.duban.timetable.Period;
import org.duban.timetable.PeriodPublished;
import org.duban.timetable.Timetable;
import org.duban.timetable.TimetableChanged;
import org.duban.timetable.Timetables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the lights follow what is promised, what is accepted and the rules, within the transaction that changes any of them. */
@Component
public class Lighting {
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

    /** What nothing was accepted on has a light too from then on: that there was no data. */
    @EventListener
    void on(PeriodPublished publication) {
        Period period = publication.period();
        Set<UUID> lit = lights.targetsIn(period);
        List<UUID> dark = targets
                .findByYearAndCancelledFalseOrderByNumber(period.month().getYear())
                .stream()
                .map(Target::id)
                .filter(id -> !lit.contains(id))
                .toList();
        trackRecords.of(dark).forEach((id, record) -> lights.save(new Light(id, period, record.at(period))));
    }

    /** All lights that rules which hold from this month on may change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relightSince(YearMonth month) {
        relight(lights.targetsSince(new Period(month)));
    }

    /** Those of the targets, of all whose numbers are one promise with one of theirs, and of all that are held against one. */
    void relight(Collection<UUID> ids) {
        List<Target> held = targets.hold(trackRecords.withRelatives(ids));
        List<UUID> all = held.stream().map(Target::id).toList();
        Map<UUID, TrackRecord> records = trackRecords.of(all);
        Map<UUID, List<Light>> old = lights.findByTargetIn(all).stream().collect(groupingBy(Light::target));
        Map<Integer, Timetable> years = new HashMap<>();
        for (Target target : held) {
            Map<Period, Light> before = old.getOrDefault(target.id(), List.of()).stream()
                    .collect(toMap(Light::period, Function.identity()));
            Timetable timetable = years.computeIfAbsent(target.year(), timetables::of);
            before.keySet().removeAll(timetable.published());
            lights.saveAll(relight(target, requireNonNull(records.get(target.id())), timetable, before));
            lights.deleteAll(before.values());
        }
    }

    /**
     * From the first accepted period to December; what is before that, and a cancelled target, has no light. What was published
     * stays as it was.
     *
     * @param before the lights that may change; those that stay are taken out
     * @return the lights to be added
     */
    private static List<Light> relight(
            Target target, TrackRecord record, Timetable timetable, Map<Period, Light> before) {
        if (target.cancelled()) {
            return List.of();
        }
        List<Light> fresh = new ArrayList<>();
        record.unpublished(timetable).forEach(period -> {
            Light light = before.remove(period);
            if (light == null) {
                fresh.add(new Light(target.id(), period, record.at(period)));
            } else {
                light.show(record.at(period));
            }
        });
        return fresh;
    }
}
