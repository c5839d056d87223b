package org.duban.target;

import java.util.Set;
import org.duban.shared.UseCase;

/** Says anew who answers for one target. */
@UseCase
class AssignByName {
    private final Targets targets;
    private final Drafts drafts;
    private final Roster roster;

    AssignByName(Targets targets, Drafts drafts, Roster roster) {
        this.targets = targets;
        this.drafts = drafts;
        this.roster = roster;
    }

    /** @throws NamesUnknown where the directory does not know a name, or several by it; nothing is changed then */
    void execute(int year, int number, Responsible responsible) {
        NameBook names = drafts.names();
        NamesUnknown.refuse(responsible.unknown(names));
        Target target = targets.getForAssignment(year, Set.of(number)).get(0);
        for (AssignmentRole role : responsible.roles()) {
            roster.put(target.id(), role, names.known(role, responsible.named(role)));
            target.settle(role);
        }
    }
}
