package org.duban.extension;

import java.time.LocalDate;
import java.util.UUID;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * A request as a page shows it.
 *
 * @param target the number of the target
 * @param original until when it was due before anybody asked for more time
 * @param askedLate whether the day was over when it was asked for; likewise {@code grantedLate}
 */
record ExtensionView(
        UUID id,
        int year,
        int target,
        String text,
        @Nullable Period period,
        int number,
        String unit,
        LocalDate original,
        LocalDate before,
        Request request,
        ExtensionState state,
        @Nullable Ruling ruling,
        boolean askedLate,
        boolean grantedLate,
        long version) {
    public boolean waits() {
        return state == ExtensionState.ASKED;
    }
}
