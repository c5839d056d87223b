package org.duban.extension;

import java.time.LocalDate;
import java.util.List;
import org.duban.timetable.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Until when a target is due, as its page shows it.
 *
 * @param printed the words of the document
 * @param now the day that holds today
 * @param over whether it is over; likewise {@code overByOriginal} for the original day, whatever was granted
 * @param asks whether the viewer may ask for more time
 * @param periods whose reports one may ask more time for
 */
record TargetDue(
        int year,
        int number,
        String text,
        @Nullable String printed,
        DueDay due,
        @Nullable LocalDate now,
        boolean over,
        boolean overByOriginal,
        boolean asks,
        List<Slot> periods,
        List<ExtensionView> requests) {
    public boolean isClear() {
        return now != null;
    }
}
