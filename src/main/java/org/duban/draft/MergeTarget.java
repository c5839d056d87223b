package org.duban.draft;

import java.util.List;
import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.report.Passage;
import org.duban.report.Printed;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.ReportTexts;
import org.duban.shared.UseCase;

/** Makes one target of one and the next; both stay, superseded, so that this can be undone. */
@UseCase
class MergeTarget {
    private final DraftTargets drafts;
    private final ProposedTargets targets;
    private final ReportTexts texts;

    MergeTarget(DraftTargets drafts, ProposedTargets targets, ReportTexts texts) {
        this.drafts = drafts;
        this.targets = targets;
        this.texts = texts;
    }

    /** @throws NothingToMerge where no target of the same part comes after it */
    UUID execute(UUID report, UUID id, long version) {
        ProposedTarget first = drafts.take(report, id, version);
        ProposedTarget next = next(first);
        first.supersede();
        next.supersede();
        Passage joined = Passage.of(first).and(Passage.of(next));
        Passage whole = joined.with(new NumbersAnew(texts.get(report).text()).of(joined));
        Printed printed = first.printed().with(next.printed());
        return targets.save(first.remake(whole, printed, List.of(first, next))).id();
    }

    private ProposedTarget next(ProposedTarget first) {
        List<ProposedTarget> live = targets.findLive(first.report());
        return live.stream()
                .skip(live.indexOf(first) + 1L)
                .findFirst()
                .filter(next -> next.part() == first.part())
                .orElseThrow(NothingToMerge::new);
    }
}
