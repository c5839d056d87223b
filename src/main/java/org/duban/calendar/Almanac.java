package org.duban.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The working days of several years; of a year without a calendar it knows only the weekends. */
public final class Almanac {
    private final Map<Integer, YearCalendar> years;

    Almanac(Collection<YearCalendar> years) {
        this.years = years.stream().collect(toMap(YearCalendar::year, Function.identity()));
    }

    Optional<YearCalendar> of(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** Whether holidays and 调休 of the year are known. */
    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public boolean isWorkingDay(LocalDate date) {
        return of(date.getYear())
                .map(year -> year.isWorkingDay(date))
                .orElseGet(() -> YearCalendar.isOrdinaryWorkday(date));
    }

    /**
     * The n-th working day after a date, which itself does not count; before it where {@code days} is negative; the date itself for 0.
     */
    public LocalDate plus(LocalDate date, int days) {
        int step = Integer.signum(days);
        LocalDate day = date;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and with {@code to}; negative where {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -count(to, from) : count(from, to);
    }

    private int count(LocalDate from, LocalDate to) {
        return (int) Stream.iterate(from.plusDays(1), day -> !day.isAfter(to), day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
