package org.duban.finding;

import java.time.Clock;
import java.util.Optional;
import org.duban.account.Viewer;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;
import org.duban.target.Indicator;
import org.duban.target.Targets;
import org.duban.target.Twins;
import org.jspecify.annotations.Nullable;

/** Writes down what a person decides about a finding, and links the two numbers or parts them again. */
@UseCase
class SettleFinding {
    private final YearFindings findings;
    private final Settlements settlements;
    private final Targets targets;
    private final Twins twins;
    private final Clock clock;

    SettleFinding(YearFindings findings, Settlements settlements, Targets targets, Twins twins, Clock clock) {
        this.findings = findings;
        this.settlements = settlements;
        this.targets = targets;
        this.twins = twins;
        this.clock = clock;
    }

    /**
     * @throws ChangedMeanwhile where a sentence changed so that the finding is no more, or somebody else decided
     * @throws WhyMissing where two things are said to be different without a reason
     * @throws NotOnePromise where numbers are to be linked that are not the same
     */
    Finding execute(int year, String id, Decision decision, Viewer viewer) {
        Finding finding = findings.of(year, viewer).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(ChangedMeanwhile::new);
        require(finding, decision);
        targets.hold(finding.targets());
        Settlement settlement = open(year, finding, decision.version());
        settlement.decide(decision.outcome(), decision.why(), viewer.name(), clock.instant());
        settlements.save(settlement);
        link(finding, decision.outcome());
        return finding;
    }

    private static void require(Finding finding, Decision decision) {
        if (decision.outcome() == Outcome.DIFFERENT && decision.why().isEmpty()) {
            throw new WhyMissing();
        }
        if (decision.outcome() == Outcome.LINKED && !finding.canBeLinked()) {
            throw new NotOnePromise();
        }
    }

    private Settlement open(int year, Finding finding, @Nullable Long seen) {
        Optional<Settlement> before = settlements.findByYearAndFinding(year, finding.id());
        before.ifPresent(each -> ChangedMeanwhile.unlessSame(seen == null ? -1 : seen, each.version()));
        return before.orElseGet(() -> new Settlement(year, finding));
    }

    private void link(Finding finding, Outcome outcome) {
        Indicator promise = finding.a().indicator();
        if (outcome != Outcome.LINKED) {
            twins.part(promise, finding.others());
        } else if (finding.inParts()) {
            twins.compose(promise, finding.others());
        } else {
            twins.link(promise, finding.first().indicator());
        }
    }
}
