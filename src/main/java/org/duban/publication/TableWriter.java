package org.duban.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final Changes changes;

    TableWriter(Targets targets, Sections sections, Rows rows, Changes changes) {
        this.targets = targets;
        this.sections = sections;
        this.rows = rows;
        this.changes = changes;
    }

    /**
     * @param links proposed target to the existing one that it is a further source of
     * @throws NotFound where one of those is no target of the year
     */
    Published write(Draft draft, Map<UUID, UUID> links, NameBook names) {
        List<Target> added = new ArrayList<>();
        Report report = draft.report();
        int last = targets.lastNumber(report.year());
        Places places = new Places(report, sections.outline(report.id()), targets.lastPart(report.year()));
        for (ProposedTarget each : draft.proposed()) {
            UUID existing = links.get(each.id());
            if (existing == null) {
                Target row = places.row(each, last + added.size() + 1);
                added.add(rows.add(each, row, names));
            } else {
                rows.link(each, ofYear(existing, report.year()), names);
            }
        }
        changes.tell(report.year(), added);
        return published(draft, added.size(), names);
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
