package org.duban.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.light.Share;

/** 报告期: a month for which progress is due, written as 2022-05. */
public record Period(YearMonth month) implements Comparable<Period> {
    private static final int DAY_DUE = 5;

    public static Period of(int year, int month) {
        return new Period(YearMonth.of(year, month));
    }

    /** @throws NoSuchPeriod where the text is no month */
    public static Period of(String text) {
        try {
            return new Period(YearMonth.parse(text));
        } catch (DateTimeException e) {
            throw new NoSuchPeriod(text);
        }
    }

    public static List<Period> allOf(int year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> of(year, month)).toList();
    }

    /** The last month of the year that is over on a day: only such count in a view of the day. */
    static Optional<Period> lastOver(int year, LocalDate day) {
        return allOf(year).stream().filter(period -> period.isOverOn(day)).reduce((earlier, later) -> later);
    }

    /** The month of today, or the nearest one of another year. */
    public static Period current(int year, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return now.getYear() == year ? new Period(now) : of(year, now.getYear() > year ? 12 : 1);
    }

    public boolean isIn(int year) {
        return month.getYear() == year;
    }

    /** @throws PeriodOutsideYear where the table is for another year */
    void requireIn(int year) {
        if (!isIn(year)) {
            throw new PeriodOutsideYear(this, year);
        }
    }

    public boolean isOverOn(LocalDate day) {
        return !lastDay().isAfter(day);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    public Period previous() {
        return new Period(month.minusMonths(1));
    }

    Stream<Period> toEndOfYear() {
        return allOf(month.getYear()).stream().skip(number() - 1L);
    }

    public int number() {
        return month.getMonthValue();
    }

    /** The update is due by the fifth of the following month. */
    public LocalDate dueOn() {
        return month.plusMonths(1).atDay(DAY_DUE);
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(dueOn());
    }

    public Share elapsed() {
        return Share.ofYearAfter(number());
    }

    @Override
    public int compareTo(Period other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
