package org.duban.draft;

import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.shared.UseCase;

/** Leaves a proposed target out; it can be restored. */
@UseCase
class DropTarget {
    private final DraftTargets drafts;

    DropTarget(DraftTargets drafts) {
        this.drafts = drafts;
    }

    void execute(UUID report, UUID target, long version) {
        drafts.take(report, target, version).drop();
    }
}
