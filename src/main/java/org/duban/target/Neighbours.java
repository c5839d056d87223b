package org.duban.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers before and after a target. */
record Neighbours(@Nullable Integer previous, @Nullable Integer next) {
    /** @param table in the order of the numbers */
    static Neighbours of(int number, List<Target> table) {
        Integer previous = null;
        for (Target each : table) {
            if (each.number() > number) {
                return new Neighbours(previous, each.number());
            }
            previous = each.number() < number ? Integer.valueOf(each.number()) : previous;
        }
        return new Neighbours(previous, null);
    }
}
