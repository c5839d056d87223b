package org.duban.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.report.ProposedTarget;
import org.duban.report.Report;
import org.duban.report.Sections;
import org.duban.roster.NameBook;
import org.duban.shared.NotFound;
import org.duban.target.Changes;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Writes a whole draft into the year's table: new rows at its end, further sources of rows that are there. */
@Component
class TableWriter {
    private final Targets targets;
    private final Sections sections;
    private final Rows rows;
    private final Footprints footprints;
    private final Changes changes;

    TableWriter(Targets targets, Sections sections, Rows rows, Footprints footprints, Changes changes) {
        this.targets = targets;
        this.sections = sections;
        this.rows = rows;
        this.footprints = footprints;
        this.changes = changes;
    }

    /**
     * @param decisions by proposed target; what is missing becomes a row of its own
     * @param gone rows to be taken out
     * @throws NotFound where one of the rows is none of the year
     */
    Published write(Draft draft, Map<UUID, Decision> decisions, Set<UUID> gone, NameBook names) {
        targets.hold(held(decisions, gone));
        List<Target> changed = new ArrayList<>();
        Report report = draft.report();
        int last = targets.lastNumber(report.year());
        int added = 0;
        Places places = new Places(report, sections.outline(report.id()), targets.lastPart(report.year()));
        Footprints.Trail trail = footprints.of(report.id());
        for (ProposedTarget each : draft.proposed()) {
            Decision decision = decisions.getOrDefault(each.id(), Decision.ANOTHER);
            if (decision.existing() == null) {
                Target row = rows.add(each, places.row(each, last + ++added), names);
                trail.added(row);
                changed.add(row);
            } else {
                Target row = ofYear(decision.existing(), report.year());
                join(each, row, decision.apply(), trail, names);
                changed.add(row);
            }
        }
        gone.forEach(id -> drop(ofYear(id, report.year()), trail, changed));
        trail.keep();
        changes.tell(report.year(), changed);
        return published(draft, added, names);
    }

    private static Set<UUID> held(Map<UUID, Decision> decisions, Set<UUID> gone) {
        return Stream.concat(gone.stream(), decisions.values().stream().map(Decision::existing))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void join(ProposedTarget each, Target row, boolean apply, Footprints.Trail trail, NameBook names) {
        trail.touches(row, apply ? PublishedRow.Effect.CHANGED : PublishedRow.Effect.LINKED);
        if (apply) {
            rows.apply(each, row, names);
        } else {
            rows.link(each, row, names);
        }
    }

    private static void drop(Target row, Footprints.Trail trail, List<Target> changed) {
        trail.touches(row, PublishedRow.Effect.DROPPED);
        row.cancel();
        changed.add(row);
    }

    private Target ofYear(UUID id, int year) {
        Target target = targets.get(id);
        if (target.year() != year) {
            throw new NotFound();
        }
        return target;
    }

    private Published published(Draft draft, int added, NameBook names) {
        return new Published(
                targets.countByYearAndCancelledFalse(draft.report().year()),
                added,
                draft.proposals().size() - added,
                OpenNames.of(draft.printed(), names));
    }
}
