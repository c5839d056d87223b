package org.duban.exchange;

import org.duban.workbook.SheetCell;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the table that is to say something else.
 *
 * @param from what the table prints now
 * @param to what it is to print; names by name or alias, parted by 、
 */
public record TableChange(int number, TableField field, String from, String to) {
    /** @throws IllegalArgumentException where the field cannot say this */
    public TableChange {
        if (obstacle(field, to) != null) {
            throw new IllegalArgumentException(field + " cannot be: " + to);
        }
    }

    /** Why a field cannot say this; null where it can. */
    static @Nullable String obstacle(TableField field, String to) {
        if (field == TableField.TEXT && to.isBlank()) {
            return "NO_TEXT";
        }
        if (field == TableField.DUE && SheetCell.isDateAsNumber(to)) {
            return "DATE_AS_NUMBER";
        }
        return to.length() > field.longest() ? "TOO_LONG" : null;
    }
}
