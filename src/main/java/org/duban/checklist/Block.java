package org.duban.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit with its lines.
 *
 * @param label null for what no unit of the directory leads
 * @param ended how it came to an end; null while it works
 */
record Block(@Nullable String label, @Nullable String ended, List<Row> rows) {
    public long count(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
