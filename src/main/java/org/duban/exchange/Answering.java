package org.duban.exchange;

import java.util.List;
import java.util.UUID;
import org.duban.roster.AssignmentRole;

/**
 * Whom the names in a cell mean.
 *
 * @param known those the directory knows, each once
 * @param open names that the document prints there already and the directory does not know
 * @param unknown names that stand for nobody, or for several
 */
record Answering(List<UUID> known, List<String> open, List<String> unknown) {
    /** Whether the row says so already, in this order. */
    boolean isIn(CurrentRow row, AssignmentRole role) {
        return known.equals(row.answering(role))
                && open.equals(row.target().unsettled().names(role));
    }
}
