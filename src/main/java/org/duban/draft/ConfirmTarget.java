package org.duban.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.report.DraftTargets;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.shared.UseCase;

/** Says that a target was looked at and its numbers are right. */
@UseCase
class ConfirmTarget {
    private final DraftTargets drafts;
    private final ProposedTargets targets;

    ConfirmTarget(DraftTargets drafts, ProposedTargets targets) {
        this.drafts = drafts;
        this.targets = targets;
    }

    /** @return the id of the next target that a person should look at; of the same one where there is none */
    UUID execute(UUID report, UUID id, long version) {
        ProposedTarget target = drafts.take(report, id, version);
        target.confirm();
        List<ProposedTarget> live = targets.findLive(report);
        int at = live.indexOf(target);
        return Stream.concat(live.stream().skip(at + 1L), live.stream().limit(at))
                .filter(ProposedTarget::isDoubtful)
                .findFirst()
                .orElse(target)
                .id();
    }
}
