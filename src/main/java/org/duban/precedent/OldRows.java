package org.duban.precedent;

import java.util.Objects;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Place;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Takes rows of last year into this year's table, with their headings and numbers; a deadline of last year is left behind. */
@Component
class OldRows {
    private final Targets targets;
    private final Indicators indicators;

    OldRows(Targets targets, Indicators indicators) {
        this.targets = targets;
        this.indicators = indicators;
    }

    /** @param alone whether this year's table began empty, so that last year's annexes are its own */
    Target into(int year, Promised old, boolean alone) {
        Place place = old.target().place();
        int part = alone ? place.part() : targets.lastPart(year) + (isFirst(year, place) ? 1 : 0);
        Target added = targets.save(new Target(
                year,
                targets.lastNumber(year) + 1,
                new Place(part, place.partTitle(), place.group(), place.subgroup()),
                old.target().text(),
                null));
        old.numbers().forEach(number -> indicators.save(copy(number, added)));
        return added;
    }

    /** Whether the table's last annex is another one than last year's. */
    private boolean isFirst(int year, Place place) {
        return targets.findFirstByYearAndPart(year, targets.lastPart(year))
                .filter(row -> Objects.equals(row.place().partTitle(), place.partTitle()))
                .isEmpty();
    }

    private static Indicator copy(Indicator number, Target target) {
        return new Indicator(target.id(), number.position(), number.name(), number.promise(), number.quote());
    }
}
