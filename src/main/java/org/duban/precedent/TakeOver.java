package org.duban.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.district.CurrentDistrict;
import org.duban.roster.Roster;
import org.duban.shared.UseCase;
import org.duban.target.Changes;
import org.duban.target.Numbering;
import org.duban.target.Target;
import org.duban.target.Targets;

/** Takes last year's structure over: who answered, and rows that this year's document does not have; marked until confirmed. */
@UseCase
class TakeOver {
    private final TwoYears years;
    private final LastAnswering last;
    private final OldRows oldRows;
    private final Targets targets;
    private final Roster roster;
    private final Changes changes;
    private final Numbering numbering;
    private final CurrentDistrict district;

    TakeOver(
            TwoYears years,
            LastAnswering last,
            OldRows oldRows,
            Targets targets,
            Roster roster,
            Changes changes,
            Numbering numbering,
            CurrentDistrict district) {
        this.years = years;
        this.last = last;
        this.oldRows = oldRows;
        this.targets = targets;
        this.roster = roster;
        this.changes = changes;
        this.numbering = numbering;
        this.district = district;
    }

    /**
     * What somebody has said of a row meanwhile stays; a row that is in the table by now is not taken in again.
     *
     * @param rows numbers of this year whose responsible are wanted
     * @param gone numbers of last year's rows that are to be in this year's table too
     * @return how many rows took anything over
     */
    int execute(int year, Set<Integer> rows, Set<Integer> gone) {
        numbering.hold(district.resolveCurrentTenantIdentifier());
        targets.getForAssignment(year, rows);
        Pairs pairs = years.of(year);
        Offers offers = last.about(pairs);
        List<Target> changed = new ArrayList<>();
        pairs.pairs().stream()
                .filter(pair -> rows.contains(pair.now().target().number()))
                .filter(pair -> carry(pair.now().target(), pair.before().target(), offers))
                .forEach(pair -> changed.add(pair.now().target()));
        OldRows.Tail tail = oldRows.behind(year, pairs.now().isEmpty());
        for (Promised old : pairs.gone()) {
            if (gone.contains(old.target().number())) {
                Target added = tail.add(old);
                carry(added, old.target(), offers);
                changed.add(added);
            }
        }
        changes.tell(year, changed);
        return changed.size();
    }

    private boolean carry(Target now, Target before, Offers offers) {
        Answering offered = offers.of(now, before);
        offered.roles().forEach((role, who) -> {
            roster.fill(now.id(), role, who);
            now.carry(role);
        });
        return !offered.isEmpty();
    }
}
