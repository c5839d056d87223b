package org.duban.report;

import java.util.UUID;
import org.duban.shared.UseCase;

/** Says that a target was looked at and its numbers are right. */
@UseCase
class ConfirmTarget {
    private final DraftTargets drafts;

    ConfirmTarget(DraftTargets drafts) {
        this.drafts = drafts;
    }

    void execute(UUID report, UUID target, long version) {
        drafts.take(report, target, version).confirm();
    }
}
