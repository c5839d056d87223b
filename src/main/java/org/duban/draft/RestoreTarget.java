package org.duban.draft;

import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.shared.UseCase;

/** Takes a dropped target in again. */
@UseCase
class RestoreTarget {
    private final DraftTargets drafts;

    RestoreTarget(DraftTargets drafts) {
        this.drafts = drafts;
    }

    void execute(UUID report, UUID target, long version) {
        drafts.take(report, target, version).restore();
    }
}
