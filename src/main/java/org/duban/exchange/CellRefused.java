package org.duban.exchange;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** One cell of an edited table cannot be taken; each reason has a sentence of its own that names the place. */
class CellRefused extends TableRefused {
    /** What is wrong with it. */
    enum Reason {
        /** the row has words, but says of no target */
        NO_NUMBER,
        NOT_A_NUMBER,
        UNKNOWN_NUMBER,
        NUMBER_TWICE,
        FORMULA,
        ERROR,
        NO_TEXT,
        TOO_LONG,
        /** what Excel keeps for a date, without its form */
        DATE_AS_NUMBER,
        /** the directory does not know a name */
        UNKNOWN_NAME,
        /** the directory knows several by a name */
        AMBIGUOUS_NAME,
        /** the name of a unit that is no more, which the row does not have yet */
        FORMER_UNIT,
        /** the other sheet changes the same to something else */
        SHEETS_DIFFER
    }

    private final Reason reason;
    private final TableCell cell;
    private final String shown;

    CellRefused(Reason reason, TableCell cell) {
        this(reason, cell, cell.text());
    }

    /** @param shown what of the cell is wrong */
    CellRefused(Reason reason, TableCell cell, String shown) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                cell.sheet(),
                String.valueOf(cell.row()),
                cell.column(),
                cell.address(),
                shown);
        this.reason = reason;
        this.cell = cell;
        this.shown = shown;
    }

    TableCell cell() {
        return cell;
    }

    boolean isSame(CellRefused other) {
        return reason == other.reason
                && cell.sheet().equals(other.cell.sheet())
                && cell.address().equals(other.cell.address());
    }

    @Override
    public String code() {
        return super.code() + "." + reason;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "reason", reason,
                "sheet", cell.sheet(),
                "row", cell.row(),
                "column", cell.column(),
                "cell", cell.address(),
                "shown", shown);
    }
}
