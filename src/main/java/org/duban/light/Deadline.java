package org.duban.light;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when a target is to be reached, where its row says so by a day of its own: 时限.
 *
 * @param original null for the end of the year
 * @param extended the day that an extension granted, else null
 */
public record Deadline(
        @Nullable LocalDate original, @Nullable LocalDate extended) {
    public static final Deadline YEAR_END = new Deadline(null, null);

    /**
     * What the words of a row mean, such as 6月底前 or 上半年; the end of the year where they name no day of it.
     *
     * @param year of the table
     */
    public static Deadline of(@Nullable String words, int year) {
        return words == null ? YEAR_END : of(PrintedDay.of(words, year).orElse(null), year);
    }

    /**
     * @param original null where nobody knows it
     * @param year of the table, whose end is no day of its own
     */
    public static Deadline of(@Nullable LocalDate original, int year) {
        return LocalDate.of(year, Month.DECEMBER, 31).equals(original) ? YEAR_END : new Deadline(original, null);
    }

    /** The same with the day that was granted; the original stays. */
    public Deadline until(LocalDate granted) {
        return new Deadline(original, granted);
    }

    /** The day that holds now; nothing for the end of the year. */
    public Optional<LocalDate> current() {
        return Optional.ofNullable(extended == null ? original : extended);
    }

    /** Whether the day that holds now is over when the given day ends. */
    public boolean isOver(LocalDate day) {
        return current().filter(due -> !due.isAfter(day)).isPresent();
    }

    /** Whether the original day is over, whatever was granted since. */
    public boolean isOverByOriginal(LocalDate day) {
        return original != null && !original.isAfter(day);
    }

    /** Whether it is not over but will be within so many days. */
    boolean isNear(LocalDate day, int days) {
        return !isOver(day) && isOver(day.plusDays(days));
    }
}
