package org.duban.stage;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A target for which units have still to sign.
 *
 * @param signBy the last day on which that is in time
 * @param units not empty
 */
public record Unsigned(UUID target, LocalDate signBy, Set<UUID> units) {
    static Unsigned of(TargetStage stage, Set<UUID> leads, Set<UUID> signed) {
        Set<UUID> missing = new LinkedHashSet<>(leads);
        missing.removeAll(signed);
        return new Unsigned(stage.target(), stage.signBy(), missing);
    }
}
