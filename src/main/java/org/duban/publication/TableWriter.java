package org.duban.publication;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.report.ProposedTarget;
import org.duban.report.Report;
import org.duban.report.Sections;
import org.duban.roster.Answerers;
import org.duban.roster.NameBook;
import org.duban.roster.Roster;
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
    private final Roster roster;
    private final Footprints footprints;
    private final Changes changes;

    TableWriter(Targets targets, Sections sections, Rows rows, Roster roster, Footprints footprints, Changes changes) {
        this.targets = targets;
        this.sections = sections;
        this.rows = rows;
        this.roster = roster;
        this.footprints = footprints;
        this.changes = changes;
    }

    /**
     * @param decisions by proposed target; what is missing becomes a row of its own
     * @param gone rows to be taken out
     * @throws NotFound where one of the rows is none of the year
     */
    Published write(Draft draft, Map<UUID, Decision> decisions, Set<UUID> gone, NameBook names) {
        Report report = draft.report();
        Set<UUID> known =
                Stream.concat(joined(decisions.values()), gone.stream()).collect(Collectors.toSet());
        targets.hold(known);
        Footprints.Trail trail = footprints.of(
                report.id(), known.stream().map(id -> ofYear(id, report.year())).toList());
        int added = add(draft, decisions, trail, names);
        join(draft, decisions, trail, names);
        gone.forEach(id -> drop(ofYear(id, report.year()), trail));
        changes.tell(report.year(), trail.keep());
        return published(draft, added, names);
    }

    private static Stream<UUID> joined(Collection<Decision> decisions) {
        return decisions.stream().flatMap(each -> Stream.ofNullable(each.existing()));
    }

    private int add(Draft draft, Map<UUID, Decision> decisions, Footprints.Trail trail, NameBook names) {
        Report report = draft.report();
        int last = targets.lastNumber(report.year());
        int added = 0;
        Places places = new Places(report, sections.outline(report.id()), targets.lastPart(report.year()));
        for (ProposedTarget each : draft.proposed()) {
            if (decided(each, decisions).existing() == null) {
                trail.added(rows.add(each, places.row(each, last + ++added), names));
            }
        }
        return added;
    }

    private void join(Draft draft, Map<UUID, Decision> decisions, Footprints.Trail trail, NameBook names) {
        Answerers answerers = roster.of(joined(decisions.values()).toList());
        for (ProposedTarget each : draft.proposed()) {
            Decision decision = decided(each, decisions);
            if (decision.existing() != null) {
                Target row = targets.get(decision.existing());
                trail.touches(row, decision.apply() ? PublishedRow.Effect.CHANGED : PublishedRow.Effect.LINKED);
                if (decision.apply()) {
                    rows.apply(each, row, names);
                } else {
                    rows.link(each, row, answerers, names);
                }
            }
        }
    }

    private static Decision decided(ProposedTarget each, Map<UUID, Decision> decisions) {
        return decisions.getOrDefault(each.id(), Decision.ANOTHER);
    }

    private static void drop(Target row, Footprints.Trail trail) {
        trail.touches(row, PublishedRow.Effect.DROPPED);
        row.cancel();
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
