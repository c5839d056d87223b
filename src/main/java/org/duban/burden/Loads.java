package org.duban.burden;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.duban.timetable.Period;

/** What a year asks of its units, by unit and period. */
final class Loads {
    private final Map<UUID, Map<Period, Load>> loads = new HashMap<>();

    void add(UUID unit, Period period, Load load) {
        loads.computeIfAbsent(unit, each -> new HashMap<>()).merge(period, load, Load::plus);
    }

    /** Of one unit in so many periods. */
    Load of(UUID unit, Collection<Period> periods) {
        Map<Period, Load> own = loads.getOrDefault(unit, Map.of());
        return periods.stream()
                .map(period -> own.getOrDefault(period, Load.NOTHING))
                .reduce(Load.NOTHING, Load::plus);
    }

    boolean has(UUID unit) {
        return loads.containsKey(unit);
    }
}
