package org.duban.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.report.ProposedTarget;
import org.duban.report.Report;
import org.duban.target.Target;
import org.duban.target.Unsettled;
import org.jspecify.annotations.Nullable;

/** A draft that could be published, beside what the year's table has already. */
record Draft(Report report, List<Target> table, List<Likeness> proposals) {
    /** The rows of the table that no proposed target is like. */
    List<Target> gone() {
        Set<UUID> found = proposals.stream()
                .flatMap(each -> Stream.ofNullable(each.existing()))
                .map(Target::id)
                .collect(Collectors.toSet());
        return table.stream().filter(row -> !found.contains(row.id())).toList();
    }

    List<ProposedTarget> proposed() {
        return proposals.stream().map(Likeness::proposed).toList();
    }

    /** What the document prints of the responsible, target by target. */
    List<Unsettled> printed() {
        return proposals.stream()
                .map(each -> Unsettled.of(each.proposed().printed()))
                .toList();
    }

    /**
     * What is to be done with each proposed target that is like a row of the table.
     *
     * @param chosen what a person said; null where nobody was asked, so that only the same words are linked
     * @throws NotLookedAt where a person was asked and left out one that is only similar
     */
    Map<UUID, Decision> decisions(@Nullable Map<UUID, Decision> chosen) {
        Map<UUID, Decision> decisions = new HashMap<>();
        proposals.stream()
                .filter(each -> each.kind() == Likeness.Kind.SAME && each.existing() != null)
                .forEach(each -> decisions.put(
                        each.proposed().id(), Decision.keep(each.existing().id())));
        if (chosen != null) {
            decisions.putAll(chosen);
            long open = proposals.stream()
                    .filter(each -> each.kind() == Likeness.Kind.SIMILAR)
                    .filter(each -> !chosen.containsKey(each.proposed().id()))
                    .count();
            if (open > 0) {
                throw new NotLookedAt(open);
            }
        }
        return decisions;
    }
}
