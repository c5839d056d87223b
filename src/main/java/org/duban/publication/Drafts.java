package org.duban.publication;

import java.util.List;
import org.duban.report.ProposedTargets;
import org.duban.report.Report;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Lays a draft beside the year's table and the directory. */
@Component
class Drafts {
    private final ProposedTargets proposed;
    private final Targets targets;

    Drafts(ProposedTargets proposed, Targets targets) {
        this.proposed = proposed;
        this.targets = targets;
    }

    Draft of(Report report) {
        List<Target> table = targets.findByYearAndCancelledFalseOrderByNumber(report.year());
        ExistingTargets existing = new ExistingTargets(table);
        List<Likeness> proposals =
                proposed.findLive(report.id()).stream().map(existing::compare).toList();
        return new Draft(report, table, proposals);
    }
}
