package org.duban.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.progress.Claim;
import org.duban.workbook.SheetCell;

/**
 * What was filled in for one target.
 *
 * @param rows one for each of its boxes
 */
record FilledIn(int number, List<FormRow> rows) {
    /**
     * A row that is about a box.
     *
     * @param value the cell to fill in
     */
    record FormRow(FormKey key, SheetCell value, String narrative, String explanation) {}

    Claim claim() {
        Map<String, String> readings = new HashMap<>();
        rows.stream()
                .filter(row -> !row.key().field().equals(Claim.PERCENT))
                .forEach(row -> readings.put(row.key().field(), row.value().text()));
        String percent = rows.stream()
                .filter(row -> row.key().field().equals(Claim.PERCENT))
                .map(row -> row.value().text())
                .findFirst()
                .orElse("");
        return new Claim(percent, readings, rows.get(0).narrative());
    }

    String explanation() {
        return rows.get(0).explanation();
    }

    /** Whether the unit's word has changed since the form was made. */
    boolean isOlderThan(long version) {
        return rows.get(0).key().version() != version;
    }
}
