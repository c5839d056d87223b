package org.duban.timetable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.duban.light.Moment;
import org.duban.light.Share;

/** 报告期: a month for which progress is due, written as 2022-05; a quarter is known by its last month. */
public record Period(YearMonth month) implements Comparable<Period> {
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

    public boolean isIn(int year) {
        return month.getYear() == year;
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

    public int year() {
        return month.getYear();
    }

    public int number() {
        return month.getMonthValue();
    }

    /** What part of the year is over when it ends. */
    public Share elapsed() {
        return Moment.endOf(month).elapsed();
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
