package org.duban.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.organization.Directory;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.duban.shared.CellText;
import org.duban.shared.Folded;

/** The year's table as it prints now, and the directory that its names are looked up in. */
record CurrentTable(Map<Integer, CurrentRow> rows, Directory directory, LocalDate on) {
    /** The target of a number, if it is in the table. */
    Optional<CurrentRow> row(int number) {
        return Optional.ofNullable(rows.get(number));
    }

    /** Whether what is to be changed is still as it was. */
    boolean stillSays(TableChange change) {
        return row(change.number())
                .map(row -> CellText.of(row.printed(change.field())))
                .filter(CellText.of(change.from())::equals)
                .isPresent();
    }

    /** The same changes as from what the table says now. */
    TableChanges now(TableChanges changes) {
        return new TableChanges(changes.changes().stream()
                .map(change -> new TableChange(
                        change.number(),
                        change.field(),
                        row(change.number())
                                .map(row -> row.printed(change.field()))
                                .orElse(change.from()),
                        change.to()))
                .toList());
    }

    /** Whom the names mean in a cell of this row. */
    Answering meant(CurrentRow row, AssignmentRole role, String names) {
        NameBook book = new NameBook(directory, on);
        row.explain(role, book);
        List<String> single = NameBook.parts(names).toList();
        List<Folded> open =
                row.target().unsettled().names(role).stream().map(Folded::of).toList();
        List<String> unknown = book.unknown(role, single);
        return new Answering(
                book.known(role, single),
                unknown.stream()
                        .filter(name -> open.contains(Folded.of(name)))
                        .distinct()
                        .toList(),
                unknown.stream().filter(name -> !open.contains(Folded.of(name))).toList());
    }
}
