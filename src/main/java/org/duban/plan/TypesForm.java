package org.duban.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/**
 * The types as they were chosen, side by side with their numbers.
 *
 * @param only the one number that is confirmed; null for all that are listed
 */
record TypesForm(
        @Nullable List<UUID> number,
        @Nullable List<IndicatorType> type,
        @Nullable UUID only) {
    Map<UUID, IndicatorType> chosen() {
        Map<UUID, IndicatorType> chosen = new HashMap<>();
        if (number != null && type != null) {
            for (int row = 0; row < Math.min(number.size(), type.size()); row++) {
                chosen.put(number.get(row), type.get(row));
            }
        }
        if (only != null) {
            chosen.keySet().retainAll(List.of(only));
        }
        return chosen;
    }
}
