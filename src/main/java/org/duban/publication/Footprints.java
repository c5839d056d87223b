package org.duban.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.duban.publication.PublishedRow.Effect;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Keeps what publishing does to rows, so that all of it can be taken back. */
@Component
class Footprints {
    private final PublishedRows rows;
    private final RowStates states;

    Footprints(PublishedRows rows, RowStates states) {
        this.rows = rows;
        this.states = states;
    }

    /** What one document does, row by row; a row that several of its lines touch is kept as it was before the first. */
    class Trail {
        private final UUID report;
        private final Map<Target, PublishedRow> touched = new HashMap<>();

        private Trail(UUID report) {
            this.report = report;
        }

        void added(Target target) {
            touched.put(target, new PublishedRow(report, target.id(), Effect.ADDED, null));
        }

        /** To be called before the row is changed. */
        void touches(Target target, Effect effect) {
            touched.computeIfAbsent(target, each -> new PublishedRow(report, each.id(), effect, states.of(each)));
        }

        /** To be called when all is done. */
        void keep() {
            touched.forEach((target, row) -> row.became(states.of(target)));
            rows.saveAll(touched.values());
        }
    }

    Trail of(UUID report) {
        return new Trail(report);
    }
}
