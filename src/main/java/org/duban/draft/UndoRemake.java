package org.duban.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.shared.UseCase;

/** Undoes a split or a merge: those it was made from come back, and all that was made from them since goes. */
@UseCase
class UndoRemake {
    private final DraftTargets drafts;
    private final ProposedTargets targets;

    UndoRemake(DraftTargets drafts, ProposedTargets targets) {
        this.drafts = drafts;
        this.targets = targets;
    }

    /** @return the id of the first one that came back, or of the target itself where it was never remade */
    UUID execute(UUID report, UUID id, long version) {
        List<UUID> former = drafts.take(report, id, version).madeFrom();
        if (former.isEmpty()) {
            return id;
        }
        supersedeAllFrom(former, targets.findByReport(report));
        targets.findAllById(former).forEach(ProposedTarget::restore);
        return former.get(0);
    }

    private static void supersedeAllFrom(List<UUID> former, List<ProposedTarget> all) {
        Set<UUID> gone = new HashSet<>(former);
        boolean more = true;
        while (more) {
            List<ProposedTarget> made = all.stream()
                    .filter(each -> each.madeFrom().stream().anyMatch(gone::contains))
                    .toList();
            made.forEach(ProposedTarget::supersede);
            more = gone.addAll(made.stream().map(ProposedTarget::id).toList());
        }
    }
}
