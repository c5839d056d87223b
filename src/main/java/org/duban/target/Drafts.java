package org.duban.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.duban.organization.Directories;
import org.duban.report.ProposedTargets;
import org.duban.report.Report;
import org.springframework.stereotype.Component;

/** Lays a draft beside the year's table and the directory. */
@Component
class Drafts {
    private final ProposedTargets proposed;
    private final Targets targets;
    private final Directories directories;
    private final Clock clock;

    Drafts(ProposedTargets proposed, Targets targets, Directories directories, Clock clock) {
        this.proposed = proposed;
        this.targets = targets;
        this.directories = directories;
        this.clock = clock;
    }

    Draft of(Report report) {
        ExistingTargets existing = new ExistingTargets(targets.findByYearAndCancelledFalseOrderByNumber(report.year()));
        List<Likeness> proposals =
                proposed.findLive(report.id()).stream().map(existing::compare).toList();
        return new Draft(report, proposals);
    }

    /** The names as the directory knows them today. */
    NameBook names() {
        return new NameBook(directories.current(), LocalDate.now(clock));
    }
}
