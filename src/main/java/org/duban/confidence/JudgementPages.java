package org.duban.confidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.table.TargetRow;
import org.duban.table.TargetTables;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Lays judgements beside the lights. */
@Component
class JudgementPages {
    private static final Comparator<JudgedRow> DISAGREEING_FIRST =
            Comparator.comparing(JudgedRow::disagrees).reversed();

    private final Judgements judgements;
    private final TargetTables tables;
    private final Clock clock;

    JudgementPages(Judgements judgements, TargetTables tables, Clock clock) {
        this.judgements = judgements;
        this.tables = tables;
        this.clock = clock;
    }

    /** All judgements of a target, the last one first. */
    List<JudgementView> of(Target target) {
        return judgements.findByTargetOrderByJudgedAtDesc(target.id()).stream()
                .map(judgement -> JudgementView.of(judgement, clock))
                .toList();
    }

    /** The judged targets of a year, those first whose light says the opposite. */
    List<JudgedRow> of(int year, Viewer viewer) {
        List<TargetRow> rows = tables.read(viewer, year, null).rows();
        Map<UUID, Judgement> last =
                judgements
                        .findByTargetInOrderByJudgedAt(
                                rows.stream().map(TargetRow::id).toList())
                        .stream()
                        .collect(toMap(Judgement::target, identity(), (earlier, later) -> later));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(last.get(row.id())).map(judgement -> judged(row, judgement)))
                .sorted(DISAGREEING_FIRST)
                .toList();
    }

    private JudgedRow judged(TargetRow row, Judgement judgement) {
        return new JudgedRow(
                row.number(), row.text(), row.lead().text(), row.state().signal(), JudgementView.of(judgement, clock));
    }
}
