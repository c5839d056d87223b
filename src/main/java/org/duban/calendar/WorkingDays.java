package org.duban.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Counts in working days as the current district keeps them: what the program ships, where the district imported nothing newer. */
@Component
public class WorkingDays {
    private final Map<Integer, YearCalendar> shipped;
    private final ImportedYears imported;

    WorkingDays(ShippedYears shipped, ImportedYears imported) {
        this.shipped = shipped.read().stream().collect(toMap(YearCalendar::year, Function.identity()));
        this.imported = imported;
    }

    /** All that is known now, for asking it many times. */
    public Almanac almanac() {
        Map<Integer, YearCalendar> years = new TreeMap<>(shipped);
        imported.findAllByOrderById().forEach(each -> years.put(each.calendar().year(), each.calendar()));
        return new Almanac(years.values());
    }

    /** As {@link Almanac#plus(LocalDate, int)}. */
    public LocalDate plus(LocalDate date, int days) {
        return almanac().plus(date, days);
    }

    /** As {@link Almanac#between(LocalDate, LocalDate)}. */
    public int between(LocalDate from, LocalDate to) {
        return almanac().between(from, to);
    }

    public boolean isWorkingDay(LocalDate date) {
        return almanac().isWorkingDay(date);
    }
}
