package org.duban.finding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.springframework.transaction.annotation.Transactional;

/** Lists the findings of a year, the open and the settled, as far as the person may see the rows. */
@UseCase
@Transactional(readOnly = true)
class ListFindings {
    private final YearFindings findings;
    private final Settlements settlements;
    private final VisibleTargets visible;
    private final Clock clock;

    ListFindings(YearFindings findings, Settlements settlements, VisibleTargets visible, Clock clock) {
        this.findings = findings;
        this.settlements = settlements;
        this.visible = visible;
        this.clock = clock;
    }

    FindingList execute(int year, Viewer viewer) {
        List<Settlement> settled = settlements.findByYearOrderBySettledAtDesc(year);
        Map<String, Settlement> known =
                settled.stream().collect(Collectors.toMap(Settlement::finding, Function.identity()));
        List<FindingView> current = findings.of(year, viewer).stream()
                .map(finding -> FindingView.of(finding, known.get(finding.id())))
                .toList();
        Set<UUID> seen = visible.of(year, viewer).stream().map(Target::id).collect(Collectors.toSet());
        return new FindingList(
                current,
                settled.stream()
                        .filter(each -> each.outcome() != Outcome.OPEN)
                        .filter(each -> each.sides().stream().allMatch(side -> seen.contains(side.target())))
                        .map(each -> SettledView.of(each, clock))
                        .toList());
    }
}
