package org.duban.dashboard;

import java.util.List;
import java.util.UUID;
import org.duban.table.TargetRow;

/**
 * What waits for a person.
 *
 * @param drafts documents that were imported and not published yet, for the supervision section
 * @param submitted updates to accept or return, for the supervision section
 * @param years the years that have a table, the latest first, with what is late in each
 */
record DeskPage(List<Draft> drafts, List<Submitted> submitted, List<Year> years) {
    /** An imported document under review. */
    record Draft(UUID id, String name, int year) {}

    /** An update that was handed in. */
    record Submitted(int year, int number, String text, String unit, String period) {}

    /**
     * A year's table.
     *
     * @param late its targets without the report that is due, at most {@value Desk#SHOWN}
     */
    record Year(int year, int total, int overdue, List<TargetRow> late) {}
}
