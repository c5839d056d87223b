package org.duban.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A version's rows under their headings, as its page shows them. */
record FrozenTable(VersionView version, List<Block> blocks) {
    /** Rows that stand under one heading, one after the other. */
    record Block(String title, List<FrozenRow> rows) {}

    /** @param rows by number */
    static FrozenTable of(VersionView version, List<FrozenRow> rows) {
        List<Block> blocks = new ArrayList<>();
        for (FrozenRow row : rows) {
            String title = title(row);
            if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).title().equals(title)) {
                blocks.add(new Block(title, new ArrayList<>()));
            }
            blocks.get(blocks.size() - 1).rows().add(row);
        }
        return new FrozenTable(version, blocks);
    }

    private static String title(FrozenRow row) {
        return Stream.of(row.partTitle(), row.group(), row.subgroup())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" › "));
    }
}
