package org.duban.precedent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.likeness.Similar;

/** This year's rows beside last year's. */
record Pairs(List<Promised> now, List<Promised> before, List<Pair> pairs) {
    /** Each row has one of the other year at most: those that are most alike find each other first. */
    static Pairs of(List<Promised> now, List<Promised> before) {
        Similar<Promised> similar =
                new Similar<>(before, promised -> promised.target().text());
        List<Pair> candidates = now.stream()
                .flatMap(each -> similar.all(each.target().text()).map(twin -> Pair.of(each, twin)))
                .sorted(Pair.MOST_ALIKE_FIRST)
                .toList();
        Set<Promised> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Pair> pairs = new ArrayList<>();
        for (Pair each : candidates) {
            if (!taken.contains(each.now()) && !taken.contains(each.before())) {
                taken.addAll(List.of(each.now(), each.before()));
                pairs.add(each);
            }
        }
        return new Pairs(now, before, pairs);
    }

    Optional<Pair> of(Promised row) {
        return pairs.stream()
                .filter(pair -> pair.now().target().id().equals(row.target().id()))
                .findFirst();
    }

    /** Last year's rows that nothing of this year's table goes on with. */
    List<Promised> gone() {
        Set<UUID> found = new HashSet<>();
        pairs.forEach(pair -> found.add(pair.before().target().id()));
        return before.stream()
                .filter(each -> !found.contains(each.target().id()))
                .toList();
    }
}
