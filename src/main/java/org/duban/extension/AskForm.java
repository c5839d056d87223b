package org.duban.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A request as the head of a unit writes it.
 *
 * @param period whose report is to be late; absent for the target itself
 */
record AskForm(
        @Nullable YearMonth period,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until,

        @NotBlank @Size(max = 1000) String reason) {
    @Nullable Period asked() {
        return period == null ? null : new Period(period);
    }
}
