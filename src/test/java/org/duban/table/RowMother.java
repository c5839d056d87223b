package org.duban.table;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows of the table without a database. */
public final class RowMother {
    private RowMother() {}

    /** A row of one annex; names may be missing. */
    public static TargetRow row(int number, Place place, String text, String leader, String lead, String... support) {
        return new TargetRow(
                new UUID(1, number),
                number,
                place,
                text,
                null,
                cell(leader),
                cell(lead),
                cell(support),
                new State(Signal.NO_DATA, null, null, false, false),
                false);
    }

    /** The same row, due on a day and so far done. */
    public static TargetRow underWay(TargetRow row, @Nullable String due, int percent) {
        return new TargetRow(
                row.id(),
                row.number(),
                row.place(),
                row.text(),
                due,
                row.leaders(),
                row.lead(),
                row.support(),
                new State(Signal.ON_TRACK, java.math.BigDecimal.valueOf(percent), null, false, false),
                false);
    }

    private static Cell cell(String... names) {
        List<Named> known = Arrays.stream(names)
                .filter(name -> !name.isEmpty())
                .map(name ->
                        new Named(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name))
                .toList();
        return new Cell(known, Cell.Origin.SETTLED);
    }
}
