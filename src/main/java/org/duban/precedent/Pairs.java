package org.duban.precedent;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.likeness.Similar;

/** This year's rows beside last year's. */
record Pairs(List<Promised> now, List<Promised> before, List<Pair> pairs) {
    static Pairs of(List<Promised> now, List<Promised> before) {
        Similar<Promised> similar =
                new Similar<>(before, promised -> promised.target().text());
        List<Pair> pairs = now.stream()
                .flatMap(each ->
                        similar.of(each.target().text()).map(twin -> new Pair(each, twin.item(), twin.same())).stream())
                .toList();
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
