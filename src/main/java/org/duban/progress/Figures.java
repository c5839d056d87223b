package org.duban.progress;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted of one number, by the time of its periods. The latest word on each part of it adds up; of a whole and a sum the
 * one that was reported on later holds.
 *
 * @param said in the order of time
 */
record Figures(List<Said> said) {
    /**
     * A figure that was accepted.
     *
     * @param part of what it is a part, null where it is of the whole
     */
    record Said(Period period, BigDecimal value, @Nullable Part part) {}

    /**
     * What a figure is a part of the number by.
     *
     * @param number the number it was reported on
     * @param unit the member of the group that answers, null where it is another number that adds up
     */
    record Part(UUID number, @Nullable UUID unit) {}

    /** The figure at the end of a period. */
    Optional<BigDecimal> latest(Period until) {
        List<Said> heard = said.stream()
                .filter(each -> each.period().compareTo(until) <= 0)
                .toList();
        return heard.stream()
                .reduce((earlier, later) -> later)
                .map(last -> last.part() == null ? last.value() : sum(heard));
    }

    /** The figure as one unit knows it: its own part, or the whole. */
    Optional<BigDecimal> latest(Period until, UUID unit) {
        List<Said> own = said.stream()
                .filter(each -> each.part() != null && unit.equals(each.part().unit()))
                .toList();
        return own.isEmpty() ? latest(until) : new Figures(own).latest(until);
    }

    /** The figure of the period itself; nothing where nobody reported in it. */
    Optional<BigDecimal> in(Period period) {
        return said.stream().anyMatch(each -> each.period().equals(period)) ? latest(period) : Optional.empty();
    }

    private static BigDecimal sum(List<Said> heard) {
        Map<Part, BigDecimal> parts = new LinkedHashMap<>();
        heard.forEach(each -> Optional.ofNullable(each.part()).ifPresent(part -> parts.put(part, each.value())));
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
