package org.duban.report;

import java.util.UUID;
import org.duban.shared.ChangedMeanwhile;
import org.springframework.stereotype.Component;

/** The proposed targets of drafts, for those who change them: one at a time in each draft. */
@Component
public class DraftTargets {
    private final Reports reports;
    private final ProposedTargets targets;

    DraftTargets(Reports reports, ProposedTargets targets) {
        this.reports = reports;
        this.targets = targets;
    }

    /**
     * Takes a target for a change; others who change the same draft wait until the transaction ends.
     *
     * @param version the one that the person saw
     * @throws NotADraft where the report was published or withdrawn
     * @throws ChangedMeanwhile where someone else changed the target since
     */
    public ProposedTarget take(UUID report, UUID id, long version) {
        open(report);
        ProposedTarget target = targets.get(report, id);
        ChangedMeanwhile.unlessSame(version, target.version());
        return target;
    }

    /** Takes a draft for a change of what belongs to it. */
    public Report open(UUID report) {
        Report draft = reports.getForChange(report);
        draft.requireDraft();
        return draft;
    }
}
