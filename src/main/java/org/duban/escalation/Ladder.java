package org.duban.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a district escalates. It only ever proposes.
 *
 * @param rungs in any order
 * @param answerWithin in how many working days a unit answers
 * @param sender who signs, such as 云岫区人民政府督查室; empty for the name of the district and 督查室
 */
record Ladder(List<Rung> rungs, int answerWithin, String sender) {
    /** What holds until the supervision section says otherwise. */
    static final Ladder DEFAULT = new Ladder(
            List.of(
                    new Rung(1, Cause.OVERDUE, 3, Form.LETTER),
                    new Rung(2, Cause.OVERDUE, 10, Form.ORDER),
                    new Rung(2, Cause.BEHIND, 2, Form.ORDER)),
            5,
            "");

    Ladder {
        rungs = List.copyOf(rungs);
    }

    /** The highest rung that a cause has reached. */
    Optional<Rung> reached(Cause cause, int count) {
        return rungs.stream()
                .filter(rung -> rung.cause() == cause && count >= rung.threshold())
                .max(Comparator.comparingInt(Rung::level).thenComparingInt(Rung::threshold));
    }

    /** The most periods that a rung looks back; 0 where none does. */
    int periods() {
        return rungs.stream()
                .filter(rung -> rung.cause() == Cause.BEHIND)
                .mapToInt(Rung::threshold)
                .max()
                .orElse(0);
    }
}
