package org.duban.report;

import java.util.List;
import java.util.UUID;
import org.duban.shared.UseCase;

/** Makes two targets of one; the one stays, superseded, so that this can be undone. */
@UseCase
class SplitTarget {
    private final DraftTargets drafts;
    private final ProposedTargets targets;
    private final ReportTexts texts;

    SplitTarget(DraftTargets drafts, ProposedTargets targets, ReportTexts texts) {
        this.drafts = drafts;
        this.targets = targets;
        this.texts = texts;
    }

    /**
     * @param at the offset into the target's words where the second one begins
     * @return the id of the first of the two
     * @throws NothingToSplit where there are no words on one side of it
     */
    UUID execute(UUID report, UUID id, long version, int at) {
        ProposedTarget target = drafts.take(report, id, version);
        if (at <= 0 || at >= target.text().length()) {
            throw new NothingToSplit();
        }
        target.supersede();
        List<ProposedTarget> parts = Passage.of(target)
                .cut(at, texts.get(report).text())
                .stream()
                .map(part -> target.remake(part, target.printed(), List.of(target)))
                .toList();
        return targets.saveAll(parts).get(0).id();
    }
}
