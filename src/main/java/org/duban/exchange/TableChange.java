package org.duban.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the table that is to say something else.
 *
 * @param from what the table prints now
 * @param to what it is to print; names by name or alias, parted by 、
 */
public record TableChange(int number, TableField field, String from, String to) {
    /** The days from 1982 to 2064 as Excel counts them. */
    private static final Pattern SERIAL = Pattern.compile("[345]\\d{4}");

    /** @throws IllegalArgumentException where the field cannot say this */
    public TableChange {
        if (obstacle(field, to) != null) {
            throw new IllegalArgumentException(field + " cannot be: " + to);
        }
    }

    /** Why a field cannot say this; null where it can. */
    static CellRefused.@Nullable Reason obstacle(TableField field, String to) {
        if (field == TableField.TEXT && to.isBlank()) {
            return CellRefused.Reason.NO_TEXT;
        }
        if (field == TableField.DUE && SERIAL.matcher(to).matches()) {
            return CellRefused.Reason.DATE_AS_NUMBER;
        }
        return to.length() > field.longest() ? CellRefused.Reason.TOO_LONG : null;
    }
}
