package org.duban.precedent;

import java.util.Objects;
import java.util.Optional;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Place;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.jspecify.annotations.Nullable;
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
    Tail behind(int year, boolean alone) {
        int part = targets.lastPart(year);
        Optional<Target> last = alone ? Optional.empty() : targets.findFirstByYearAndPart(year, part);
        return new Tail(
                year,
                alone,
                targets.lastNumber(year),
                part,
                last.map(row -> row.place().partTitle()).orElse(null));
    }

    /** The end of a table, at which one row after the other is added. */
    class Tail {
        private final int year;
        private final boolean alone;
        private int number;
        private int part;
        private @Nullable String title;

        private Tail(int year, boolean alone, int number, int part, @Nullable String title) {
            this.year = year;
            this.alone = alone;
            this.number = number;
            this.part = part;
            this.title = title;
        }

        Target add(Promised old) {
            Place place = old.target().place();
            Target added = targets.save(new Target(
                    year,
                    ++number,
                    new Place(alone ? place.part() : partOf(place), place.partTitle(), place.group(), place.subgroup()),
                    old.target().text(),
                    null));
            old.numbers().forEach(each -> indicators.save(copy(each, added)));
            return added;
        }

        /** The table's last annex, or one behind it where that is another than last year's. */
        private int partOf(Place place) {
            if (!Objects.equals(title, place.partTitle())) {
                part++;
                title = place.partTitle();
            }
            return part;
        }
    }

    private static Indicator copy(Indicator number, Target target) {
        return new Indicator(target.id(), number.position(), number.name(), number.promise(), number.quote());
    }
}
