package org.duban.rulebook;

import java.util.EnumMap;
import java.util.Map;
import org.duban.light.Signal;

/**
 * How a district shows a signal; its shape is not for choosing.
 *
 * @param name what it is called here; blank for the usual word of the reader's language
 */
public record Look(String name, Shade shade) {
    public static final Map<Signal, Look> USUAL = usual();

    private static Map<Signal, Look> usual() {
        Map<Signal, Look> looks = new EnumMap<>(Signal.class);
        looks.put(Signal.DONE, new Look("", Shade.BLUE));
        looks.put(Signal.ON_TRACK, new Look("", Shade.GREEN));
        looks.put(Signal.AT_RISK, new Look("", Shade.AMBER));
        looks.put(Signal.BEHIND, new Look("", Shade.RED));
        looks.put(Signal.NO_DATA, new Look("", Shade.GREY));
        return Map.copyOf(looks);
    }
}
