package org.duban.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * An objection as a unit writes it: to the light of a period, or to the return of an update.
 *
 * @param words what is wrong
 * @param claim what the unit holds to be right
 */
record AppealForm(
        @Nullable String period,
        @Nullable UUID update,
        @NotBlank @Size(max = LONGEST) String words,
        @NotBlank @Size(max = LONGEST) String claim) {
    /** How many characters people may write. */
    static final int LONGEST = 1000;

    static final AppealForm EMPTY = new AppealForm(null, null, "", "");

    /** @throws org.duban.timetable.NoSuchPeriod where none is meant */
    Period meant() {
        return Period.of(period == null ? "" : period);
    }
}
