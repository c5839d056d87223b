package org.duban.dashboard;

import java.util.List;
import java.util.Optional;
import org.duban.table.Named;
import org.duban.table.TargetRow;
import org.duban.table.TargetTable;

/** A year at a glance: all targets, and the same shared out by first lead unit, by first leader and by section. */
record Summary(Tally all, List<Share> units, List<Share> leaders, List<Share> sections) {
    static Summary of(TargetTable table) {
        List<TargetRow> rows = table.rows();
        return new Summary(
                Tally.of(rows),
                Share.of(rows, row -> row.lead().first(), table.names().unitNames()),
                Share.of(rows, row -> row.leaders().first(), table.names().postNames()),
                Share.of(rows, Summary::section, List.of()));
    }

    private static Optional<Named> section(TargetRow row) {
        return Optional.ofNullable(row.place().group()).map(group -> new Named(null, group));
    }
}
