package org.duban.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who belongs and belonged to a group. */
record Members(List<Membership> all) {
    Set<UUID> on(LocalDate day) {
        return units(each -> each.countsOn(day));
    }

    /** Those with no end in sight. */
    Set<UUID> open() {
        return units(each -> each.until() == null);
    }

    private Set<UUID> units(Predicate<Membership> which) {
        return all.stream().filter(which).map(Membership::unit).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param from the day on which others join and leave; where absent, they always belonged or never did */
    List<Membership> changedTo(Collection<UUID> wanted, @Nullable LocalDate from) {
        Set<UUID> before = open();
        List<Membership> changed = new ArrayList<>();
        all.forEach(each -> kept(each, wanted, from).ifPresent(changed::add));
        wanted.stream()
                .filter(each -> !before.contains(each))
                .forEach(each -> changed.add(new Membership(each, from, null)));
        return changed;
    }

    private static Optional<Membership> kept(Membership each, Collection<UUID> wanted, @Nullable LocalDate day) {
        if (each.until() != null || wanted.contains(each.unit())) {
            return Optional.of(each);
        }
        if (day == null || (each.from() != null && !each.from().isBefore(day))) {
            return Optional.empty();
        }
        return Optional.of(each.endingOn(day.minusDays(1)));
    }
}
