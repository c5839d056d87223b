package org.duban.document;

import java.util.List;
import org.duban.table.TargetRow;

/**
 * The rows of the table that share a page; no merged cell reaches over its end.
 *
 * @param from the lines of the first row that pages before have said; 0 where it begins here
 * @param to the line of the last row after which the page ends; {@link #WHOLE} where the row ends here
 */
record PaperPage(List<TargetRow> rows, int from, int to) {
    static final int WHOLE = Integer.MAX_VALUE;

    /** Whether its last row goes on on the next page. */
    boolean goesOn() {
        return to != WHOLE;
    }

    /** The rows that begin on the page. */
    List<TargetRow> begun() {
        return from == 0 ? rows : rows.subList(1, rows.size());
    }
}
