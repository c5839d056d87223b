package org.duban.revision;

import java.util.Set;
import java.util.UUID;

/**
 * A year's table was issued; published within the transaction.
 *
 * @param targets its rows
 * @param by who issued it
 * @param basis the document that it rests on
 */
public record TableIssued(int year, Set<UUID> targets, String by, String basis) {
    public TableIssued {
        targets = Set.copyOf(targets);
    }
}
