package org.duban.rereading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.report.ProposedState;
import org.duban.report.ProposedTarget;

/** A target as it was read with all that was made of it, by splitting, and by merging it with others. */
record Family(List<ProposedTarget> members) {
    /** All families of a report; each target is in exactly one. */
    static List<Family> of(List<ProposedTarget> targets) {
        Map<UUID, Set<ProposedTarget>> families = new HashMap<>();
        targets.forEach(target -> families.put(target.id(), new LinkedHashSet<>(Set.of(target))));
        targets.forEach(target -> target.madeFrom().forEach(from -> join(families, target.id(), from)));
        return targets.stream()
                .map(target -> families.get(target.id()))
                .distinct()
                .map(family -> new Family(List.copyOf(family)))
                .toList();
    }

    private static void join(Map<UUID, Set<ProposedTarget>> families, UUID one, UUID other) {
        Set<ProposedTarget> joined = new LinkedHashSet<>(families.getOrDefault(other, Set.of()));
        joined.addAll(families.getOrDefault(one, Set.of()));
        joined.forEach(each -> families.put(each.id(), joined));
    }

    /** Those that stand in the document. */
    List<ProposedTarget> read() {
        return members.stream().filter(each -> each.madeFrom().isEmpty()).toList();
    }

    /** Those that a person sees on the page. */
    List<ProposedTarget> shown() {
        return members.stream()
                .filter(each -> each.state() != ProposedState.SUPERSEDED)
                .toList();
    }

    boolean isDecided() {
        return members.stream().anyMatch(ProposedTarget::isDecided);
    }
}
