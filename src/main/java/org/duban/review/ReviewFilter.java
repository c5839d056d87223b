package org.duban.review;

import java.util.UUID;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.UpdateStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the supervision section wants to see of a year's updates.
 *
 * @param period all where absent or blank
 * @param status {@code SUBMITTED} where absent, all where blank
 */
record ReviewFilter(
        @Nullable String period,
        @Nullable UUID unit,
        @Nullable String status) {
    public String wantedStatus() {
        return status == null ? UpdateStatus.SUBMITTED.name() : status;
    }

    public String wantedPeriod() {
        return period == null ? "" : period;
    }

    boolean takes(ProgressUpdate update) {
        return takes(wantedStatus(), update.status().name())
                && takes(wantedPeriod(), update.period().toString())
                && (unit == null || unit.equals(update.unit()));
    }

    private static boolean takes(String wanted, String actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }
}
