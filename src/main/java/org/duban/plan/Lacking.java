package org.duban.plan;

import java.util.Optional;
import java.util.UUID;
import org.duban.target.Indicator;
import org.duban.target.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * What a person has still to enter before a number can have a light, or a better one.
 *
 * @param id of the number, null where the target has none
 */
record Lacking(int target, @Nullable UUID id, String name, What what) {
    /** What is missing. */
    enum What {
        FIGURE,
        BASE,
        OTHER,
        NODES,
        /** a level without a base is judged at the year's end only */
        LEVEL_BASE
    }

    static Optional<Lacking> of(int target, Indicator each) {
        return Optional.ofNullable(what(each)).map(what -> new Lacking(target, each.id(), each.name(), what));
    }

    private static @Nullable What what(Indicator each) {
        Yardstick known = each.yardstick();
        return switch (each.type()) {
            case ASSIGNED -> known.assigned() == null ? What.FIGURE : null;
            case NET_INCREASE -> known.base() == null ? What.BASE : null;
            case LEVEL -> known.base() == null ? What.LEVEL_BASE : null;
            case RELATIVE -> known.other() == null ? What.OTHER : null;
            case MILESTONE -> known.nodes().isEmpty() ? What.NODES : null;
            case CUMULATIVE, GROWTH, PAIR, LOWER_IS_BETTER, QUALITATIVE, CONTINUOUS -> null;
        };
    }
}
