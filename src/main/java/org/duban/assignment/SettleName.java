package org.duban.assignment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.duban.roster.NameBooks;
import org.duban.roster.NamesUnknown;
import org.duban.roster.NewNames;
import org.duban.roster.Roster;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;

/** Says of a name that a document prints and the directory does not know whom it means, wherever the year's table has it open. */
@UseCase
public class SettleName {
    private final Targets targets;
    private final Roster roster;
    private final NewNames newNames;
    private final NameBooks books;

    SettleName(Targets targets, Roster roster, NewNames newNames, NameBooks books) {
        this.targets = targets;
        this.roster = roster;
        this.newNames = newNames;
        this.books = books;
    }

    /**
     * @return how many targets it was open in
     * @throws NamesUnknown where the directory does not know whom it is said to mean
     */
    public int execute(int year, NameForm form) {
        NameBook names = books.today();
        List<AssignmentRole> roles = form.kind().roles();
        form.meaning(names).ifPresent(who -> names.say(roles.get(0), form.printed(), who));
        if (form.fresh()) {
            newNames.enter(form.kind(), form.printed(), names);
        }
        List<UUID> meant = names.known(roles.get(0), List.of(form.printed()));
        List<Target> open = targets.findByYearAndCancelledFalseOrderByNumber(year).stream()
                .filter(target -> roles.stream().anyMatch(role -> isOpen(target, role, form.printed())))
                .toList();
        open.forEach(target -> roles.forEach(role -> settle(target, role, form.printed(), meant)));
        return open.size();
    }

    private void settle(Target target, AssignmentRole role, String printed, List<UUID> meant) {
        if (isOpen(target, role, printed)) {
            roster.put(
                    target.id(),
                    role,
                    Stream.concat(roster.of(target.id(), role).stream(), meant.stream())
                            .distinct()
                            .toList());
            target.close(role, printed);
        }
    }

    private static boolean isOpen(Target target, AssignmentRole role, String printed) {
        return target.unsettled().names(role).contains(printed);
    }
}
