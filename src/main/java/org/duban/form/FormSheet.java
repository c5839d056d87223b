package org.duban.form;

import java.util.UUID;
import org.duban.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Whose form it is, as the page shows it.
 *
 * @param onBehalf the unit in whose place the supervision section acts, else null
 */
record FormSheet(
        String name, int year, String period, @Nullable UUID onBehalf, boolean handsOver) {
    static FormSheet of(Sheet sheet) {
        UUID unit = sheet.desk().onBehalf() ? sheet.desk().unit() : null;
        return new FormSheet(sheet.desk().name(), sheet.year(), sheet.period().toString(), unit, sheet.handsOver());
    }
}
