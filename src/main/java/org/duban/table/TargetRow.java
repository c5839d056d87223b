package org.duban.table;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One target as a row of the table.
 *
 * @param changed whether it was changed since the table was issued
 */
public record TargetRow(
        UUID id,
        int number,
        Place place,
        String text,
        @Nullable String due,
        Cell leaders,
        Cell lead,
        Cell support,
        State state,
        boolean changed) {
    /** The number as the table prints it. */
    public String label() {
        return "(" + number + ")";
    }

    /** Whether somebody has to confirm where any of its names come from. */
    public boolean isUnconfirmed() {
        return leaders.isUnconfirmed() || lead.isUnconfirmed() || support.isUnconfirmed();
    }

    /** The same, a report on it being overdue. */
    TargetRow overdue() {
        return new TargetRow(id, number, place, text, due, leaders, lead, support, state.late(), changed);
    }

    /** All its words, for a search. */
    String words() {
        return String.join("\n", place.section(), text, leaders.text(), lead.text(), support.text());
    }
}
