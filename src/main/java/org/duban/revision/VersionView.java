package org.duban.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version as pages and the interface name it; {@code basis} is null of a draft. */
record VersionView(
        int number,
        VersionKind kind,
        @Nullable String note,
        @Nullable Basis basis,
        String madeBy,
        Instant madeAt) {
    static VersionView of(TableVersion version) {
        return new VersionView(
                version.number(),
                version.kind(),
                version.note(),
                version.basis().orElse(null),
                version.madeBy(),
                version.madeAt());
    }
}
