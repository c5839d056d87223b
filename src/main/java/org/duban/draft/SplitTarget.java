package org.duban.draft;

import java.util.List;
import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.report.Passage;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.ReportTexts;
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
        String document = texts.get(report).text();
        List<Passage> parts = Passage.of(target).cut(at, document);
        NumbersAnew numbers = new NumbersAnew(document);
        ProposedTarget first = part(target, parts.get(0), 0, numbers);
        ProposedTarget second = part(target, parts.get(1), at, numbers);
        return targets.saveAll(List.of(first, second)).get(0).id();
    }

    private static ProposedTarget part(ProposedTarget target, Passage part, int at, NumbersAnew numbers) {
        Passage whole = part.with(numbers.of(part, target.text(), at, List.of()));
        return target.remake(whole, target.printed(), List.of(target));
    }
}
