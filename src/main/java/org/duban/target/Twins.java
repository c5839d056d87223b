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

    /**
     * Makes two numbers, and all that each is one promise with already, one promise.
     *
     * @throws AlreadyLinked where one of them is a part of another promise
     */
    public void link(Indicator one, Indicator other) {
        List<Indicator> all =
                Stream.of(one, other).flatMap(this::family).distinct().toList();
        AlreadyLinked.unless(all.stream().noneMatch(Indicator::partial));
        UUID promise = promise(one, other);
        all.forEach(each -> each.join(promise));
        tell(all);
    }

    /**
     * Makes numbers the parts of a promise, so that their sum is what is reported on it.
     *
     * @throws AlreadyLinked where a part is one promise with another number, or the whole has parts already
     */
    public void compose(Indicator whole, List<Indicator> parts) {
        AlreadyLinked.unless(parts.stream().allMatch(part -> part.twins().isEmpty())
                && family(whole).noneMatch(Indicator::partial));
        UUID promise = promise(whole, whole);
        whole.join(promise);
        parts.forEach(part -> part.joinAsPart(promise));
        tell(Stream.concat(family(whole), parts.stream()).toList());
    }

    /** Makes numbers promises of their own again, if they are one with the other, or parts of it. */
    public void part(Indicator one, List<Indicator> others) {
        List<Indicator> linked = others.stream()
                .filter(other -> one.twins().isPresent() && one.twins().equals(other.twins()))
                .toList();
        if (!linked.isEmpty()) {
            linked.forEach(Indicator::standAlone);
            tell(Stream.concat(family(one), linked.stream()).toList());
        }
    }

    private static UUID promise(Indicator one, Indicator other) {
        return one.twins().or(other::twins).orElseGet(Ids::next);
    }

    /** The number, and all that are one promise with it. */
    private Stream<Indicator> family(Indicator one) {
        return Stream.concat(
                        Stream.of(one),
                        one.twins().stream().flatMap(each -> indicators.findByTwinsIn(List.of(each)).stream()))
                .distinct();
    }

    private void tell(List<Indicator> numbers) {
        List<Target> told = targets.findAllById(
                numbers.stream().map(Indicator::target).distinct().toList());
        changes.tell(told.get(0).year(), told);
    }
}
