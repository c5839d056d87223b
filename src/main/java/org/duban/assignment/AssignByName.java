package org.duban.assignment;

import java.util.Set;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.duban.roster.NameBooks;
import org.duban.roster.NamesUnknown;
import org.duban.roster.Roster;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;

/** Says anew who answers for one target. */
@UseCase
class AssignByName {
    private final Targets targets;
    private final NameBooks books;
    private final Roster roster;

    AssignByName(Targets targets, NameBooks books, Roster roster) {
        this.targets = targets;
        this.books = books;
        this.roster = roster;
    }

    /** @throws NamesUnknown where the directory does not know a name, or several by it; nothing is changed then */
    void execute(int year, int number, Responsible responsible) {
        NameBook names = books.today();
        NamesUnknown.refuse(responsible.unknown(names));
        Target target = targets.getForAssignment(year, Set.of(number)).get(0);
        for (AssignmentRole role : responsible.roles()) {
            roster.put(target.id(), role, names.known(role, responsible.named(role)));
            target.settle(role);
        }
    }
}
