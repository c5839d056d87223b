package org.duban.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The objections on a target as their page shows them.
 *
 * @param open what the viewer may object to now
 */
record AppealPage(int year, int number, String text, List<AppealView> appeals, List<Open> open) {
    /**
     * A light or a return to which one may object.
     *
     * @param update null where it is a light
     * @param until the last day for that
     * @param reason why the update went back
     */
    record Open(
            String period,
            @Nullable UUID update,
            LocalDate until,
            @Nullable String reason) {}
}
