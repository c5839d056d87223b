package org.duban.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.light.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is due. The original day is never lost: an extension stands beside it.
 *
 * @param original null where nobody can tell: a person has to say it
 * @param granted the extensions, in the order in which they were granted
 */
public record DueDay(@Nullable LocalDate original, Source source, List<Grant> granted) {
    /** Where nobody can tell. */
    public static final DueDay UNKNOWN = new DueDay(null, Source.UNCLEAR, List.of());

    public DueDay {
        granted = List.copyOf(granted);
    }

    /** By what the original day is known. */
    public enum Source {
        /** A person has set it. */
        SET,
        /** The printed words say it. */
        PRINTED,
        /** Nothing is printed: the table is for the year, and so is the target. */
        YEAR,
        /** The printed words do not say it clearly. */
        UNCLEAR,
        /** The timetable says it. */
        TIMETABLE
    }

    /**
     * An extension that was granted.
     *
     * @param on the day of the decision; before it the former day held
     * @param late whether the former day was over by then
     */
    public record Grant(LocalDate until, LocalDate on, boolean late) {}

    /** The day that held on a day: what was granted later had not happened yet. */
    public Optional<LocalDate> on(LocalDate day) {
        return granted.stream()
                .filter(each -> !each.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Grant::until)
                .or(() -> Optional.ofNullable(original));
    }

    /** The day that holds after all that was decided. */
    public Optional<LocalDate> latest() {
        return on(LocalDate.MAX);
    }

    /** Whether the day that held on a day was over. */
    public boolean isOverOn(LocalDate day) {
        return on(day).filter(day::isAfter).isPresent();
    }

    /** Whether the original day was over on a day, whatever was granted since. */
    public boolean isOverByOriginalOn(LocalDate day) {
        return original != null && day.isAfter(original);
    }

    public boolean isExtended() {
        return !granted.isEmpty();
    }

    /**
     * As lights see it at the end of a day.
     *
     * @param year of the table
     */
    public Deadline deadlineOn(LocalDate day, int year) {
        Deadline first = Deadline.of(original, year);
        return granted.stream().anyMatch(each -> !each.on().isAfter(day))
                ? on(day).map(first::until).orElse(first)
                : first;
    }
}
