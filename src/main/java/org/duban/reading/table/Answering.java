package org.duban.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.reading.Row.Field;
import org.jspecify.annotations.Nullable;

/** Gives the cells of names beside a text their roles, and says of the missing ones where they may be. */
final class Answering {
    private final Set<Column> columns;
    private final boolean lossy;
    private final List<String> bracketed;

    /**
     * @param columns what the head of the table names
     * @param lossy whether the copy lost every repeated line
     * @param bracketed the names with a bracket that the document prints, collected as they are read
     */
    Answering(Set<Column> columns, boolean lossy, List<String> bracketed) {
        this.columns = columns;
        this.lossy = lossy;
        this.bracketed = bracketed;
    }

    /** The roles of the cells that a row prints, in their order: leaders, lead, support. */
    Responsibilities read(List<String> cells) {
        Responsibilities read = new Responsibilities();
        boolean led = false;
        for (String cell : cells) {
            List<String> names =
                    Names.of(cell).stream().flatMap(this::completed).toList();
            boolean leaders = names.stream().allMatch(Person::isLeader);
            boolean supports =
                    names.size() > 1 && (led || lossy) || names.stream().anyMatch(Unit::isGroup);
            read.print(leaders ? Field.LEADERS : supports && hasSupport() ? Field.SUPPORT : Field.LEAD, names);
            led |= !leaders;
        }
        return read;
    }

    private boolean hasSupport() {
        return columns.contains(Column.SUPPORT) || lossy;
    }

    /**
     * Fills what the row does not print: from the row above in the same group where a merged cell can have stood; in a copy
     * that lost repeated lines the lead stays open. Says whether nothing was missing.
     */
    boolean complete(Responsibilities read, @Nullable Responsibilities above) {
        boolean complete = true;
        for (Field field : Field.values()) {
            if (!read.get(field).isEmpty() || !names(field)) {
                continue;
            }
            complete = false;
            if (above != null && (!lossy || field != Field.LEAD)) {
                read.inherit(field, above.get(field));
            }
            if (lossy && read.get(field).isEmpty()) {
                read.lose(field);
            }
        }
        return complete;
    }

    /** A head that was itself lost in the copy may have named any column. */
    private boolean names(Field field) {
        return lossy || columns.contains(Column.valueOf(field.name()));
    }

    /** A name that begins with a bracket lost its first line; the name that is known to end so is it. */
    private Stream<String> completed(String name) {
        int close = Math.max(name.indexOf(')'), name.indexOf('）'));
        if (close > 0 && (name.startsWith("(") || name.startsWith("（"))) {
            String tail = name.substring(0, close + 1);
            String rest = name.substring(close + 1);
            Optional<String> whole =
                    bracketed.stream().filter(known -> known.endsWith(tail)).findFirst();
            return whole.isEmpty()
                    ? Stream.of(name)
                    : Stream.of(whole.get(), rest).filter(part -> !part.isEmpty());
        }
        if (close == name.length() - 1) {
            bracketed.add(name);
        }
        return Stream.of(name);
    }
}
