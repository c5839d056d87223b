package org.duban.retraction;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.publication.PublishedRow;
import org.duban.publication.PublishedRows;
import org.duban.publication.RowState;
import org.duban.publication.RowStates;
import org.duban.retraction.Step.Fate;
import org.duban.target.Target;
import org.duban.target.TargetSources;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Finds what taking a document back means, row by row. */
@Component
class Steps {
    private final PublishedRows rows;
    private final RowStates states;
    private final Targets targets;
    private final TargetSources sources;
    private final ProgressUpdates updates;

    Steps(PublishedRows rows, RowStates states, Targets targets, TargetSources sources, ProgressUpdates updates) {
        this.rows = rows;
        this.states = states;
        this.targets = targets;
        this.sources = sources;
        this.updates = updates;
    }

    /** @throws NoRecord where rows rest on the document, and nothing is kept of how they came about */
    List<Step> of(UUID report) {
        List<PublishedRow> touched = rows.findByReportOrderById(report);
        if (touched.isEmpty() && sources.existsByReport(report)) {
            throw new NoRecord();
        }
        List<UUID> ids = touched.stream().map(PublishedRow::target).toList();
        Set<UUID> reported =
                updates.findByTargetIn(ids).stream().map(ProgressUpdate::target).collect(Collectors.toSet());
        Map<UUID, Target> table =
                targets.findAllById(ids).stream().collect(Collectors.toMap(Target::id, Function.identity()));
        Map<UUID, RowState> now = states.of(table.values());
        return touched.stream()
                .map(row -> step(
                        row,
                        requireNonNull(table.get(row.target())),
                        reported.contains(row.target()),
                        requireNonNull(now.get(row.target()))))
                .sorted(Comparator.comparingInt(Step::number))
                .toList();
    }

    private static Step step(PublishedRow row, Target target, boolean reported, RowState now) {
        return new Step(target, row, reported ? Fate.REPORTED_SINCE : fate(row, now));
    }

    private static Fate fate(PublishedRow row, RowState now) {
        if (!row.isUntouched(now)) {
            return Fate.CHANGED_SINCE;
        }
        return row.before() == null ? Fate.CANCELLED : Fate.RESTORED;
    }
}
