package org.duban.confidence;

import java.time.Clock;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** Says how sure the section is of a target, and why. */
@UseCase
class JudgeTarget {
    private final Targets targets;
    private final Judgements judgements;
    private final Clock clock;

    JudgeTarget(Targets targets, Judgements judgements, Clock clock) {
        this.targets = targets;
        this.judgements = judgements;
        this.clock = clock;
    }

    /** @throws NotFound where there is no such target */
    void execute(int year, int number, Confidence confidence, String reason, Viewer by) {
        judgements.save(new Judgement(targets.get(year, number).id(), confidence, reason, by.name(), clock.instant()));
    }
}
