package org.duban.progress;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Knows the lights that were published. */
@Component
public class PublishedLights {
    private final Lights lights;

    PublishedLights(Lights lights) {
        this.lights = lights;
    }

    /** By period; a target that came into the table later has none. */
    public Map<Period, PublishedLight> of(Target target, Timetable timetable) {
        Set<Period> published = timetable.published();
        return lights.findByTargetOrderByPeriod(target.id()).stream()
                .filter(light -> published.contains(light.period()))
                .collect(toMap(Light::period, PublishedLight::of));
    }
}
