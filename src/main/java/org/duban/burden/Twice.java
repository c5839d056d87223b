package org.duban.burden;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A figure that is asked for in two places.
 *
 * @param finding the id of the finding under which it can be linked
 * @param linkable whether it can be linked as it is; else its numbers differ
 */
record Twice(String finding, boolean linkable, List<Place> places) {
    /**
     * One of the places.
     *
     * @param number of the target
     * @param figure with its name and promise
     * @param units who is asked
     */
    record Place(int number, String figure, Set<String> units) {}

    /** Whether one unit has to say it twice. */
    public boolean isOfOneUnit() {
        Set<String> all = new HashSet<>();
        return places.stream().flatMap(place -> place.units().stream()).anyMatch(unit -> !all.add(unit));
    }
}
