package org.duban.table;

/**
 * A cell of the responsible, perhaps merged with those below.
 *
 * @param span how many rows it spans; 0 where the cell above covers it
 * @param inherited whether a row under it has the names only from the document's merged cell, not confirmed yet
 * @param carried likewise from last year's table
 */
public record MergedCell(Cell cell, int span, boolean inherited, boolean carried) {
    public boolean lost() {
        return cell.origin() == Cell.Origin.LOST;
    }
}
