package org.duban.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Knows the lights that were published. */
@Component
public class PublishedLights {
    private final Lights lights;
    private final Timetables timetables;
    private final TrackRecords trackRecords;

    PublishedLights(Lights lights, Timetables timetables, TrackRecords trackRecords) {
        this.lights = lights;
        this.timetables = timetables;
        this.trackRecords = trackRecords;
    }

    /** By period; a target that came into the table later has none. */
    public Map<Period, PublishedLight> of(Target target, Timetable timetable) {
        return published(lights.findByTargetOrderByPeriod(target.id()), timetable)
                .getOrDefault(target.id(), Map.of());
    }

    /** By target and period; a target without any is left out. */
    public Map<UUID, Map<Period, PublishedLight>> of(Collection<UUID> targets, Timetable timetable) {
        return published(lights.findByTargetIn(targets), timetable);
    }

    private static Map<UUID, Map<Period, PublishedLight>> published(List<Light> all, Timetable timetable) {
        Set<Period> published = timetable.published();
        return all.stream()
                .filter(light -> published.contains(light.period()))
                .collect(groupingBy(Light::target, toMap(Light::period, PublishedLight::of)));
    }

    /** @throws LightNotPublished where the period was not, or before the target came into the table */
    public PublishedLight get(Target target, Period period) {
        return Optional.ofNullable(of(target, timetables.of(target.year())).get(period))
                .orElseThrow(() -> new LightNotPublished(period));
    }

    /** What it would be by all that is known now. */
    public PublishedLight known(Target target, Period period) {
        return PublishedLight.of(trackRecords.of(target.id()).at(period));
    }
}
