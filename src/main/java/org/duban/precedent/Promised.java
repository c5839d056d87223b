package org.duban.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.shared.Folded;
import org.duban.target.Indicator;
import org.duban.target.Target;

/** A row of a year's table with the numbers that it promises. */
record Promised(Target target, List<Indicator> numbers) {
    /** What this year's row promises otherwise than last year's. */
    List<Shift> shiftsFrom(Promised before) {
        List<Shift> shifts = new ArrayList<>();
        List<Indicator> rest = new ArrayList<>(before.numbers);
        for (Indicator number : numbers) {
            Optional<Indicator> old = counterpart(number, rest, before);
            old.ifPresent(rest::remove);
            old.map(each -> shift(each, number))
                    .orElseGet(() -> Optional.of(Shift.added(number)))
                    .ifPresent(shifts::add);
        }
        rest.forEach(each -> shifts.add(Shift.dropped(each)));
        Firmness was = Firmness.of(before.target.text());
        Firmness is = Firmness.of(target.text());
        if (was != is) {
            shifts.add(Shift.inTone(was, is));
        }
        return shifts;
    }

    private static Optional<Shift> shift(Indicator before, Indicator after) {
        return before.value().compareTo(after.value()) == 0
                ? Optional.empty()
                : Optional.of(Shift.moved(before, after));
    }

    /** The number that counted the same; of two rows with a single number each, these two. */
    private Optional<Indicator> counterpart(Indicator number, List<Indicator> candidates, Promised before) {
        boolean single = numbers.size() == 1 && before.numbers.size() == 1;
        return candidates.stream()
                .filter(each -> each.measure() == number.measure() && Objects.equals(each.unit(), number.unit()))
                .filter(each -> single || Folded.of(each.name()).equals(Folded.of(number.name())))
                .findFirst();
    }
}
