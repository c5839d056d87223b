package org.duban.organization;

import java.util.ArrayList;
import java.util.List;

/** The fixed order in which every list names units and posts. */
final class ProtocolOrder {
    private ProtocolOrder() {}

    /**
     * The same things with one of them at another place.
     *
     * @param place from 1; beyond an end of the list it is that end
     */
    static <T> List<T> moved(List<T> all, T one, int place) {
        List<T> moved = new ArrayList<>(all);
        moved.remove(one);
        moved.add(Math.min(Math.max(place - 1, 0), moved.size()), one);
        return moved;
    }
}
