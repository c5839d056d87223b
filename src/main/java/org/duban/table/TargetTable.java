package org.duban.table;

import java.util.List;

/** A year's table as one person may see it, on a date. */
public record TargetTable(AsOf asOf, NameBook names, List<TargetRow> rows) {
    public TargetTable {
        rows = List.copyOf(rows);
    }

    /** The rows that pass the filter, in their order. */
    public List<TargetRow> narrowedBy(TableFilter filter) {
        return filter.isEmpty() ? rows : rows.stream().filter(filter.on(names)).toList();
    }
}
