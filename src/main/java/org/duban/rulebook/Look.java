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
    /** Of no name of its own. */
    public static final Look PLAIN = new Look("", Shade.GREY);

    public static final Map<Signal, Look> USUAL = usual();

    /** @param usual the word where it has no name of its own */
    public String nameOr(String usual) {
        return name.isBlank() ? usual : name;
    }

    private static Map<Signal, Look> usual() {
        Map<Signal, Look> looks = new EnumMap<>(Signal.class);
        looks.put(Signal.DONE, new Look("", Shade.BLUE));
        looks.put(Signal.ON_TRACK, new Look("", Shade.GREEN));
        looks.put(Signal.AT_RISK, new Look("", Shade.AMBER));
        looks.put(Signal.BEHIND, new Look("", Shade.RED));
        looks.put(Signal.NO_DATA, PLAIN);
        return Map.copyOf(looks);
    }
}
