package org.duban.timetable;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.calendar.Almanac;
import org.duban.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Knows the timetables of the current district. */
@Component
public class Timetables {
    private final Rulings rulings;
    private final WorkingDays workingDays;

    Timetables(Rulings rulings, WorkingDays workingDays) {
        this.rulings = rulings;
        this.workingDays = workingDays;
    }

    /** Every year has one: that of {@link Rules#DEFAULT} where nothing was decided. */
    public Timetable of(int year) {
        return of(year, rulings.findByYearOrderByNumber(year), workingDays.almanac());
    }

    private static Timetable of(int year, List<Ruling> decided, Almanac almanac) {
        Rules rules = decided.stream()
                .flatMap(ruling -> ruling.rules().stream())
                .reduce((earlier, later) -> later)
                .orElse(Rules.DEFAULT);
        Set<Period> closed = new TreeSet<>();
        decided.forEach(ruling -> ruling.apply(closed));
        Set<Period> published = published(decided);
        List<Slot> slots = rules.cycle().of(year).stream()
                .map(period -> new Slot(
                        period,
                        almanac.plus(period.lastDay().plusDays(1), -rules.opensBefore()),
                        almanac.plus(period.lastDay(), rules.dueAfter()),
                        closed.contains(period),
                        published.contains(period)))
                .toList();
        Set<Integer> unknown =
                Stream.of(year, year + 1).filter(each -> !almanac.knows(each)).collect(toCollection(TreeSet::new));
        return new Timetable(year, rules, slots, unknown);
    }

    /** When the lights of a period were published. */
    public Optional<Instant> publishedAt(Period period) {
        return rulings.findByYearOrderByNumber(period.year()).stream()
                .filter(ruling -> ruling.kind() == Ruling.Kind.PUBLISH && period.equals(ruling.period()))
                .map(Ruling::madeAt)
                .findFirst();
    }

    private static Set<Period> published(List<Ruling> decided) {
        return decided.stream()
                .filter(ruling -> ruling.kind() == Ruling.Kind.PUBLISH)
                .map(Ruling::period)
                .collect(toCollection(TreeSet::new));
    }
}
