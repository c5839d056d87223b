package org.duban.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The holidays and 调休 workdays of one year, in the order of their dates. */
record YearCalendar(int year, List<SpecialDay> days) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    YearCalendar {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
    }

    /** A day that has another meaning in one calendar than in another; null where it is an ordinary day there. */
    record Difference(
            LocalDate date,
            @Nullable SpecialDay before,
            @Nullable SpecialDay after) {}

    /** Whether people work on a day of which no notice says anything. */
    static boolean isOrdinaryWorkday(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek());
    }

    Optional<SpecialDay> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    boolean isWorkingDay(LocalDate date) {
        return on(date).map(SpecialDay::isWorked).orElseGet(() -> isOrdinaryWorkday(date));
    }

    /** What another calendar of the year says otherwise. */
    List<Difference> differences(YearCalendar other) {
        TreeMap<LocalDate, Difference> found = new TreeMap<>();
        Stream.concat(days.stream(), other.days.stream())
                .map(SpecialDay::date)
                .map(date -> new Difference(
                        date, on(date).orElse(null), other.on(date).orElse(null)))
                .filter(each -> each.before() == null || !each.before().equals(each.after()))
                .forEach(each -> found.put(each.date(), each));
        return List.copyOf(found.values());
    }
}
