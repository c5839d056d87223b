package org.duban.table;

import java.util.List;
import java.util.stream.Collectors;

/** The numbers of rows of which somebody has to confirm where the names come from. */
public record Unconfirmed(List<Integer> numbers) {
    static final Unconfirmed NOTHING = new Unconfirmed(List.of());

    static Unconfirmed of(List<TargetRow> rows) {
        return new Unconfirmed(rows.stream()
                .filter(TargetRow::isUnconfirmed)
                .map(TargetRow::number)
                .toList());
    }

    public int count() {
        return numbers.size();
    }

    /** The numbers as a form sends them. */
    public String text() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
