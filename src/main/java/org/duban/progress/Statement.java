package org.duban.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.duban.shared.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says in an update.
 *
 * @param percent how far a target without figures has come, 0 to 100; null where nothing is said of it
 * @param readings the figures by their indicator
 */
public record Statement(@Nullable BigDecimal percent, Map<UUID, BigDecimal> readings, String narrative) {
    /** Not a word. */
    public static final Statement NOTHING = new Statement(null, Map.of(), "");

    public Statement {
        readings = Map.copyOf(readings);
    }

    public boolean saysNothing() {
        return percent == null && readings.isEmpty() && narrative.isBlank();
    }

    /** As a person would type it. */
    public Claim asTyped() {
        Map<String, String> typed = new HashMap<>();
        readings.forEach((id, value) -> typed.put(id.toString(), Amount.plain(value)));
        return new Claim(percent == null ? "" : Amount.plain(percent), typed, narrative);
    }

    /** Whether both say the same; 12 and 12.0 are the same figure. */
    public boolean says(Statement other) {
        return narrative.equals(other.narrative)
                && same(percent, other.percent)
                && readings.keySet().equals(other.readings.keySet())
                && readings.keySet().stream().allMatch(id -> same(readings.get(id), other.readings.get(id)));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
