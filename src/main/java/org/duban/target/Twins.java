package org.duban.target;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.shared.Ids;
import org.springframework.stereotype.Component;

/** Says which numbers are one promise made in several places, so that it is reported once. */
@Component
public class Twins {
    private final Indicators indicators;
    private final Targets targets;
    private final Changes changes;

    Twins(Indicators indicators, Targets targets, Changes changes) {
        this.indicators = indicators;
        this.targets = targets;
        this.changes = changes;
    }

    /** Makes two numbers, and all that each is one promise with already, one promise. */
    public void link(Indicator one, Indicator other) {
        UUID promise = one.twins().or(other::twins).orElseGet(Ids::next);
        List<Indicator> all = Stream.of(one, other)
                .flatMap(each -> Stream.concat(Stream.of(each), family(each)))
                .distinct()
                .toList();
        all.forEach(each -> each.join(promise));
        all.forEach(this::tell);
    }

    /** Makes a number a promise of its own again, if it is one with the other. */
    public void part(Indicator one, Indicator other) {
        if (one.twins().isPresent() && one.twins().equals(other.twins())) {
            other.standAlone();
            Stream.of(one, other).forEach(this::tell);
        }
    }

    private Stream<Indicator> family(Indicator each) {
        return each.twins().stream().flatMap(promise -> indicators.findByTwinsIn(List.of(promise)).stream());
    }

    private void tell(Indicator each) {
        changes.tell(targets.get(each.target()));
    }
}
