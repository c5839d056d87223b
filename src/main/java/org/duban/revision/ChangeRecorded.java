package org.duban.revision;

import java.util.UUID;

/**
 * A row of an issued table is another than before; published within the transaction.
 *
 * @param by who changed it
 */
public record ChangeRecorded(UUID target, int year, What what, String reason, String basis, String by) {
    /** What became of the row. */
    public enum What {
        ADDED,
        DROPPED,
        CHANGED
    }
}
