package org.duban.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.plan.YearNumbers.Numbered;
import org.duban.shared.UseCase;
import org.duban.target.Changes;
import org.duban.target.Target;

/** The section confirms what units propose, or does not. */
@UseCase
class DecideLines {
    private final YearNumbers numbers;
    private final PlanLines lines;
    private final Changes changes;

    DecideLines(YearNumbers numbers, PlanLines lines, Changes changes) {
        this.numbers = numbers;
        this.lines = lines;
        this.changes = changes;
    }

    /** @param chosen numbers; where nothing is proposed, nothing happens */
    void execute(int year, Collection<UUID> chosen, boolean confirmed, Viewer viewer) {
        Map<UUID, Numbered> known = numbers.byId(year, viewer);
        known.keySet().retainAll(chosen);
        Set<Target> rows = new HashSet<>();
        for (PlanLine line : lines.findByIndicatorIn(known.keySet())) {
            decide(line, confirmed);
            rows.add(Objects.requireNonNull(known.get(line.indicator())).target());
        }
        changes.tell(year, rows);
    }

    private static void decide(PlanLine line, boolean confirmed) {
        if (line.proposedBy() != null && confirmed) {
            line.confirm();
        } else {
            line.dismiss();
        }
    }
}
