package org.duban.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.plan.YearNumbers.Numbered;
import org.duban.shared.UseCase;
import org.duban.target.Changes;
import org.duban.target.Target;

/** The supervision section sets plan lines, many at once; those that stay as they are are not touched. */
@UseCase
class SetLines {
    private final YearNumbers numbers;
    private final OpenLines openLines;
    private final Changes changes;

    SetLines(YearNumbers numbers, OpenLines openLines, Changes changes) {
        this.numbers = numbers;
        this.openLines = openLines;
        this.changes = changes;
    }

    /** @param typed each readable; one of another year is left out */
    void execute(int year, List<LinesForm.Typed> typed, Viewer viewer) {
        Map<UUID, Numbered> known = numbers.byId(year, viewer);
        Set<Target> rows = new HashSet<>();
        for (LinesForm.Typed each : typed) {
            Numbered one = known.get(each.number());
            if (one != null && set(each)) {
                rows.add(one.target());
            }
        }
        changes.tell(year, rows);
    }

    private boolean set(LinesForm.Typed typed) {
        PlanLine line = openLines.of(typed.number());
        String before = line.kind() + Twelve.words(line.values());
        line.set(
                typed.kind(),
                typed.kind().isTyped() ? Twelve.read(typed.values()).orElseThrow() : List.of());
        return !before.equals(line.kind() + Twelve.words(line.values()));
    }
}
