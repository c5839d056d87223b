package org.duban.grid;

import java.util.List;
import org.duban.table.Cell;
import org.duban.table.Named;

/**
 * Who answers for a target in one role.
 *
 * @param mark whether the names are still to be confirmed, or were lost by the document
 */
record GridCell(List<Somebody> names, Cell.Origin mark) {
    /**
     * A unit or post, or a name that the directory does not know.
     *
     * @param key its id; the name itself where it is not known
     */
    record Somebody(String key, String label, boolean known) {
        static Somebody of(Named named) {
            return new Somebody(named.key(), named.label(), named.known());
        }
    }

    static GridCell of(Cell cell) {
        return new GridCell(cell.names().stream().map(Somebody::of).toList(), cell.origin());
    }
}
