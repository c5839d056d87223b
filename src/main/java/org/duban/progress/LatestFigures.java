package org.duban.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The latest figure of each number of a target, as one statement after another is heard. */
final class LatestFigures {
    private final Kinship kinship;
    private final Map<UUID, BigDecimal> parts = new HashMap<>();
    private final Map<UUID, BigDecimal> figures = new HashMap<>();

    LatestFigures(Kinship kinship) {
        this.kinship = kinship;
    }

    /** Parts that a statement leaves out stay as they were said last. */
    void hear(Map<UUID, BigDecimal> said) {
        Map<UUID, BigDecimal> spoken = kinship.parts(said);
        parts.putAll(spoken);
        Map<UUID, BigDecimal> sums = kinship.own(parts);
        sums.keySet().retainAll(kinship.own(spoken).keySet());
        figures.putAll(kinship.own(said));
        figures.putAll(sums);
    }

    Map<UUID, BigDecimal> all() {
        return figures;
    }
}
