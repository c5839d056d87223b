package org.duban.grid;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;

/** Whom written names mean, and those that mean nobody or could mean several; each once, in the order written. */
record Meant(List<UUID> known, List<String> open) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    static Meant of(AssignmentRole role, List<String> written, NameBook book) {
        List<String> names = written.stream()
                .flatMap(NameBook::parts)
                .flatMap(part -> single(role, part, book))
                .distinct()
                .toList();
        return new Meant(book.known(role, names), book.unknown(role, names));
    }

    /** Blanks part names where one of the parts is somebody's; else they may stand within a name, as in 张 三. */
    private static Stream<String> single(AssignmentRole role, String part, NameBook book) {
        List<String> words = BLANKS.splitAsStream(part).toList();
        boolean several = book.find(role, part).isEmpty()
                && words.stream().anyMatch(word -> book.find(role, word).isPresent());
        return several ? words.stream() : Stream.of(part);
    }
}
