package org.duban.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The fixed order in which every list names units and posts. */
public final class ProtocolOrder {
    private ProtocolOrder() {}

    /**
     * Puts some of a list at other places and tells each its position.
     *
     * @param all in the present order
     * @param places from 1; beyond an end of the list it is that end
     * @param moveTo takes a position, from 0
     * @return all in the new order
     */
    public static <T> List<T> place(List<T> all, Map<T, Integer> places, ObjIntConsumer<T> moveTo) {
        List<T> placed = new ArrayList<>(all);
        placed.removeAll(places.keySet());
        places.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(each -> placed.add(Math.min(Math.max(each.getValue() - 1, 0), placed.size()), each.getKey()));
        for (int position = 0; position < placed.size(); position++) {
            moveTo.accept(placed.get(position), position);
        }
        return placed;
    }
}
