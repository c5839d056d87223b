package org.duban.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection beside what was decided about it.
 *
 * @param text the words of the row when the unit objected
 * @param verdict null while it waits
 * @param version of the objection, for deciding about it
 */
record ObjectionView(
        UUID id,
        int number,
        String text,
        String unit,
        Objection objection,
        String by,
        @Nullable Verdict verdict,
        long version) {
    static ObjectionView of(Answer answer, String unit) {
        return new ObjectionView(
                answer.id(),
                answer.number(),
                answer.text(),
                unit,
                answer.objection().orElseThrow(),
                answer.answeredBy(),
                answer.verdict().orElse(null),
                answer.version());
    }

    /** Whether the table is to be changed for it. */
    public boolean calledFor() {
        return verdict != null && verdict.decision() != Decision.NOT_ADOPTED;
    }
}
