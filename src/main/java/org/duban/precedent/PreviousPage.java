package org.duban.precedent;

import java.util.List;
import org.duban.likeness.Wording;
import org.duban.roster.AssignmentRole;
import org.jspecify.annotations.Nullable;

/**
 * What became of last year's promises, and who could answer again.
 *
 * @param before how many rows last year's table has
 * @param rows this year's rows
 * @param gone last year's rows that this year's table does not have
 */
record PreviousPage(int year, int before, List<Row> rows, List<Gone> gone) {
    /** How a row of this year stands to last year's table. */
    enum Kind {
        SAME,
        CHANGED,
        NEW
    }

    /** The names of a role that can be taken over. */
    record Offer(AssignmentRole role, String names) {}

    /**
     * A row of this year.
     *
     * @param previous the number of last year's row, null where there is none
     */
    record Row(
            int number, @Nullable Integer previous, Kind kind, Wording words, List<Shift> shifts, List<Offer> offers) {}

    /** A row of last year with those who answered for it. */
    record Gone(int number, String text, List<Offer> offers) {}

    /** How many of this year's rows are of a kind. */
    public long count(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** How many of this year's rows have anything to take over. */
    public long offers() {
        return rows.stream().filter(row -> !row.offers().isEmpty()).count();
    }
}
