package org.duban.grid;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.duban.roster.NameBooks;
import org.duban.roster.Roster;
import org.duban.shared.UseCase;
import org.duban.table.Cell;
import org.duban.target.Target;
import org.duban.target.Targets;

/** Says who answers, cell by cell; a cell that another person changed meanwhile is left to them. */
@UseCase
class SetCells {
    private final Targets targets;
    private final NameBooks books;
    private final Roster roster;

    SetCells(Targets targets, NameBooks books, Roster roster) {
        this.targets = targets;
        this.books = books;
        this.roster = roster;
    }

    /**
     * Names that the directory does not know stay open at their target.
     *
     * @return the cells that no longer say what the person saw, and were left alone
     * @throws org.duban.shared.NotFound where the year's table lacks one of the numbers
     */
    List<CellEdit> execute(int year, Edits edits) {
        NameBook book = books.today();
        return targets.getForAssignment(year, edits.numbers()).stream()
                .flatMap(target -> edits.of(target.number()).filter(edit -> !set(target, edit, book)))
                .toList();
    }

    private boolean set(Target target, CellEdit edit, NameBook book) {
        boolean asSeen = shown(target, edit.role()).equals(edit.seen());
        if (asSeen) {
            Meant meant = Meant.of(edit.role(), edit.names(), book);
            roster.put(target.id(), edit.role(), meant.known());
            target.settle(edit.role());
            target.leaveOpen(target.unsettled().with(edit.role(), meant.open()));
            mark(target, edit.role(), edit.mark());
        }
        return asSeen;
    }

    private static void mark(Target target, AssignmentRole role, Cell.Origin mark) {
        switch (mark) {
            case SETTLED -> {}
            case INHERITED -> target.inherit(role);
            case CARRIED -> target.carry(role);
            case LOST -> target.lose(role);
        }
    }

    private List<String> shown(Target target, AssignmentRole role) {
        return Stream.concat(
                        roster.of(target.id(), role).stream().map(UUID::toString),
                        target.unsettled().names(role).stream())
                .toList();
    }
}
