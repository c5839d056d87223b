package org.duban.timetable;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The periods of a district's year, with the days from and until which progress is due.
 *
 * @param slots one for each period, in order
 * @param unknownYears whose holidays are not known, so that their days are counted by weekends alone
 */
public record Timetable(int year, Rules rules, List<Slot> slots, Set<Integer> unknownYears) {
    public List<Period> periods() {
        return slots.stream().map(Slot::period).toList();
    }

    /** @throws PeriodOutsideYear where the year has no such period */
    public Slot slot(Period period) {
        return slots.stream()
                .filter(slot -> slot.period().equals(period))
                .findFirst()
                .orElseThrow(() -> new PeriodOutsideYear(period, this));
    }

    /** The periods whose lights were published. */
    public Set<Period> published() {
        return slots.stream().filter(Slot::published).map(Slot::period).collect(toSet());
    }

    public boolean has(Period period) {
        return periods().contains(period);
    }

    /** As {@link #slot(Period)}. */
    public LocalDate dueOn(Period period) {
        return slot(period).dueOn();
    }

    /** As {@link #slot(Period)}. */
    public boolean isOverdueOn(Period period, LocalDate day) {
        return slot(period).isOverdueOn(day);
    }

    /** The last period that is over on a day: only such count in a view of the day. */
    public Optional<Period> lastOver(LocalDate day) {
        return periods().stream().filter(period -> period.isOverOn(day)).reduce((earlier, later) -> later);
    }

    /** The period that is asked for on a day: the last that has opened, before that the first. */
    public Period current(LocalDate day) {
        return slots.stream()
                .filter(slot -> !slot.opensOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(slots.get(0))
                .period();
    }

    /** The period and those after it. */
    public Stream<Period> from(Period period) {
        return periods().stream().filter(each -> each.compareTo(period) >= 0);
    }

    /** The key of a period's name in the messages, such as 二季度; its argument is the period. */
    public String key(Period period) {
        return rules.cycle().key(period);
    }

    /** As {@link #key(Period)}, by the text of a period. */
    public String key(String period) {
        return key(Period.of(period));
    }
}
