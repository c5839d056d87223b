package org.duban.workbook;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A cell that cannot be taken.
 *
 * @param reason a word; what is wrong and what is expected stands in the messages under {@code workbook.bad.} and this
 * @param shown what of the cell is wrong
 */
public record BadCell(SheetCell cell, String reason, String shown) {
    private static final String SENTENCES = "workbook.bad.";

    /** What is wrong and what is expected. */
    public MessageSourceResolvable problem() {
        return new DefaultMessageSourceResolvable(new String[] {SENTENCES + reason}, new Object[] {shown});
    }

    /** The key of the whole sentence, with the place; {@link #arguments()} fills it in. */
    public String code() {
        return SENTENCES + (cell.address().isEmpty() ? "heading" : "cell");
    }

    public Object[] arguments() {
        return new Object[] {cell.sheet(), String.valueOf(cell.row()), cell.column(), cell.address(), problem()};
    }

    boolean isSame(BadCell other) {
        return reason.equals(other.reason)
                && cell.sheet().equals(other.cell.sheet())
                && cell.column().equals(other.cell.column())
                && cell.address().equals(other.cell.address());
    }
}
