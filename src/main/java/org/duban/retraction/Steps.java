package org.duban.retraction;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.publication.PublishedRow;
import org.duban.publication.PublishedRows;
import org.duban.publication.RowStates;
import org.duban.retraction.Step.Fate;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Finds what taking a document back means, row by row. */
@Component
class Steps {
    private final PublishedRows rows;
    private final RowStates states;
    private final Targets targets;
    private final ProgressUpdates updates;

    Steps(PublishedRows rows, RowStates states, Targets targets, ProgressUpdates updates) {
        this.rows = rows;
        this.states = states;
        this.targets = targets;
        this.updates = updates;
    }

    List<Step> of(UUID report) {
        List<PublishedRow> touched = rows.findByReportOrderById(report);
        Set<UUID> reported = updates
                .findByTargetIn(touched.stream().map(PublishedRow::target).toList())
                .stream()
                .map(ProgressUpdate::target)
                .collect(Collectors.toSet());
        return touched.stream()
                .map(row -> step(row, reported))
                .sorted(Comparator.comparingInt(Step::number))
                .toList();
    }

    private Step step(PublishedRow row, Set<UUID> reported) {
        Target target = targets.get(row.target());
        return new Step(target, row, fate(row, target, reported.contains(target.id())));
    }

    private Fate fate(PublishedRow row, Target target, boolean reported) {
        if (reported) {
            return Fate.REPORTED_SINCE;
        }
        if (!row.isUntouched(states.of(target))) {
            return Fate.CHANGED_SINCE;
        }
        return row.before() == null ? Fate.CANCELLED : Fate.RESTORED;
    }
}
