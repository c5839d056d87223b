package org.duban.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plan lines as they were typed, side by side with their numbers. */
record LinesForm(
        @Nullable List<UUID> number,
        @Nullable List<LineKind> kind,
        @Nullable List<String> values) {
    /** One row of the form. */
    record Typed(UUID number, LineKind kind, String values) {}

    List<Typed> rows() {
        List<Typed> rows = new ArrayList<>();
        if (number != null && kind != null && values != null) {
            int count = Math.min(number.size(), Math.min(kind.size(), values.size()));
            for (int row = 0; row < count; row++) {
                rows.add(new Typed(
                        number.get(row), kind.get(row), values.get(row).strip()));
            }
        }
        return rows;
    }
}
