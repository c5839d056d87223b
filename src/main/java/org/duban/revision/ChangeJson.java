package org.duban.revision;

import java.time.Instant;
import java.util.List;
import org.duban.revision.Alteration.Kind;

/** A recorded change, for programs. */
record ChangeJson(Kind kind, List<AlterationJson.Cell> cells, String reason, String basis, String by, Instant at) {
    static ChangeJson of(ChangeView view) {
        return new ChangeJson(
                view.alteration().kind(),
                AlterationJson.of(view.alteration()).cells(),
                view.reason(),
                view.basis(),
                view.by(),
                view.at());
    }
}
