package org.duban.publication;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.duban.target.Unsettled;

/** The printed names that stand for nobody yet, each once, in the order of the document. */
public record OpenNames(List<String> units, List<String> leaders) {
    /** What remains of these targets' names when the book has been asked. */
    static OpenNames of(Collection<Unsettled> targets, NameBook book) {
        return new OpenNames(
                open(targets, book, AssignmentRole.LEAD, AssignmentRole.SUPPORT),
                open(targets, book, AssignmentRole.LEADER));
    }

    private static List<String> open(Collection<Unsettled> targets, NameBook book, AssignmentRole... roles) {
        Set<String> names = new LinkedHashSet<>();
        targets.forEach(
                target -> Arrays.stream(roles).forEach(role -> names.addAll(book.unknown(role, target.names(role)))));
        return List.copyOf(names);
    }
}
