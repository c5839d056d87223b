package org.duban.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;

/** Knows which targets of the current district are reached by their lights. */
@Component
public class DoneTargets {
    private final Lights lights;

    DoneTargets(Lights lights) {
        this.lights = lights;
    }

    /** By period, the targets that were done at its end; a period without any is left out. */
    public Map<Period, Set<UUID>> in(Collection<Period> periods) {
        return lights.doneIn(periods).stream()
                .collect(groupingBy(Lights.Done::period, mapping(Lights.Done::target, toSet())));
    }
}
