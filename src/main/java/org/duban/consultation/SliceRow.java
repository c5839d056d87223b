package org.duban.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a unit's slice.
 *
 * @param lead the names of the lead units; likewise {@code support}
 * @param objection null where the unit accepts it or has not answered
 */
record SliceRow(
        int number,
        @Nullable String group,
        String text,
        @Nullable String due,
        List<String> lead,
        List<String> support,
        boolean answered,
        @Nullable Objection objection,
        @Nullable Verdict verdict) {
    /** Whether the unit may still say something else. */
    public boolean free() {
        return verdict == null;
    }
}
