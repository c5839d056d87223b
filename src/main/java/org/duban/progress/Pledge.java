package org.duban.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.extension.DueDay;
import org.duban.light.Goal;
import org.duban.light.Pace;
import org.duban.target.Indicator;

/**
 * What a target promises and by when.
 *
 * @param goals in the order of the indicators
 */
record Pledge(DueDay due, List<Indicator> indicators, List<Goal> goals) {
    Pledge {
        indicators = List.copyOf(indicators);
        goals = List.copyOf(goals);
    }

    static Pledge of(DueDay due, List<Indicator> indicators, Map<UUID, Pace> paces) {
        return new Pledge(due, indicators, Goal.allOf(indicators, paces));
    }
}
