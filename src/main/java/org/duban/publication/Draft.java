package org.duban.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.report.ProposedTarget;
import org.duban.report.Report;
import org.duban.target.Unsettled;

/** A draft that could be published, beside what the year's table has already. */
record Draft(Report report, List<Likeness> proposals) {
    List<ProposedTarget> proposed() {
        return proposals.stream().map(Likeness::proposed).toList();
    }

    /** What the document prints of the responsible, target by target. */
    List<Unsettled> printed() {
        return proposals.stream()
                .map(each -> Unsettled.of(each.proposed().printed()))
                .toList();
    }

    /** Proposed target to the existing one with the same words. */
    Map<UUID, UUID> links() {
        Map<UUID, UUID> links = new HashMap<>();
        proposals.stream()
                .filter(each -> each.kind() == Likeness.Kind.SAME && each.existing() != null)
                .forEach(each -> links.put(each.proposed().id(), each.existing().id()));
        return links;
    }
}
