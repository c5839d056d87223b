package org.duban.assignment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.duban.roster.NameBooks;
import org.duban.roster.NamesUnknown;
import org.duban.roster.Roster;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;

/** Puts units or leaders on many targets at once, or takes them off. */
@UseCase
class AssignMany {
    /** What happens to those who answer already. */
    enum Mode {
        SET,
        ADD,
        REMOVE
    }

    private final Targets targets;
    private final NameBooks books;
    private final Roster roster;

    AssignMany(Targets targets, NameBooks books, Roster roster) {
        this.targets = targets;
        this.books = books;
        this.roster = roster;
    }

    /**
     * @throws NamesUnknown where the directory does not know a name, or several by it; nothing is changed then
     * @throws org.duban.shared.NotFound where the year's table lacks one of the numbers
     */
    void execute(int year, Set<Integer> numbers, AssignmentRole role, Mode mode, List<String> who) {
        NameBook names = books.today();
        NamesUnknown.refuse(names.unknown(role, who));
        List<UUID> ids = names.known(role, who);
        targets.getForAssignment(year, numbers).forEach(target -> change(target, role, mode, ids));
    }

    private void change(Target target, AssignmentRole role, Mode mode, List<UUID> ids) {
        roster.put(target.id(), role, after(roster.of(target.id(), role), mode, ids));
        if (mode == Mode.SET) {
            target.settle(role);
        } else {
            target.confirm(role);
        }
    }

    private static List<UUID> after(List<UUID> before, Mode mode, List<UUID> ids) {
        return switch (mode) {
            case SET -> ids;
            case ADD -> Stream.concat(before.stream(), ids.stream()).distinct().toList();
            case REMOVE -> before.stream().filter(each -> !ids.contains(each)).toList();
        };
    }
}
