package org.duban.finding;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which figures of a table are asked for twice, as far as nobody has linked them or said that they are different things. */
@Component
@Transactional(readOnly = true)
public class Repetitions {
    private final YearFindings findings;
    private final Settlements settlements;

    Repetitions(YearFindings findings, Settlements settlements) {
        this.findings = findings;
        this.settlements = settlements;
    }

    /** In the order of the findings, of the rows that a person may see. */
    public List<Repetition> of(int year, Viewer viewer) {
        Set<String> settled = settlements.findByYearOrderBySettledAtDesc(year).stream()
                .filter(each -> each.outcome() != Outcome.OPEN)
                .map(Settlement::finding)
                .collect(toSet());
        return findings.of(year, viewer).stream()
                .filter(finding -> finding.kind() != Finding.Kind.PARTS)
                .filter(finding -> !finding.isLinked() && !settled.contains(finding.id()))
                .map(Repetitions::repetition)
                .toList();
    }

    private static Repetition repetition(Finding finding) {
        return new Repetition(
                finding.id(),
                finding.canBeLinked(),
                Stream.concat(Stream.of(finding.a().indicator()), finding.others().stream())
                        .toList());
    }
}
