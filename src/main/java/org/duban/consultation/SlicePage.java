package org.duban.consultation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit leads or supports, with what it says of it in the latest round.
 *
 * @param round null where the unit was never asked
 */
record SlicePage(UUID unit, String label, @Nullable RoundView round, List<SliceRow> rows) {
    /** How many rows the unit has not answered. */
    public long left() {
        return rows.stream().filter(row -> !row.answered()).count();
    }

    /** Whether anything can be answered now. */
    public boolean open() {
        return round != null && round.open();
    }
}
