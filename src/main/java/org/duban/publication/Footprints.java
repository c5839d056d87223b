package org.duban.publication;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.publication.PublishedRow.Effect;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Keeps what publishing does to rows, so that all of it can be taken back. */
@Component
class Footprints {
    private final PublishedRows published;
    private final RowStates states;

    Footprints(PublishedRows published, RowStates states) {
        this.published = published;
        this.states = states;
    }

    /** What one document does, row by row; a row that several of its lines touch is kept as it was before the first. */
    class Trail {
        private final UUID report;
        private final Map<UUID, RowState> before;
        private final Map<Target, PublishedRow> touched = new HashMap<>();

        private Trail(UUID report, Map<UUID, RowState> before) {
            this.report = report;
            this.before = before;
        }

        void added(Target target) {
            touched.put(target, new PublishedRow(report, target.id(), Effect.ADDED, null));
        }

        void touches(Target target, Effect effect) {
            touched.computeIfAbsent(target, each -> new PublishedRow(report, each.id(), effect, before.get(each.id())));
        }

        /** To be called when all is done; gives the rows that were touched. */
        Set<Target> keep() {
            Map<UUID, RowState> after = states.of(touched.keySet());
            touched.forEach((target, row) -> row.became(requireNonNull(after.get(target.id()))));
            published.saveAll(touched.values());
            return touched.keySet();
        }
    }

    /** @param rows those that it may touch, none of them changed yet */
    Trail of(UUID report, Collection<Target> rows) {
        return new Trail(report, states.of(rows));
    }
}
