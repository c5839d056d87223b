package org.duban.revision;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.account.Viewers;
import org.duban.revision.ChangeRecorded.What;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Compares rows of issued tables with what is in force, and writes down every difference with its grounds. */
@Component
class RecordChanges {
    /** Who acts where nobody is signed in. */
    private static final String PROGRAM = "system";

    private final Targets targets;
    private final CurrentRows rows;
    private final TableVersions versions;
    private final RowsInForce inForce;
    private final TargetChanges changes;
    private final CurrentGrounds grounds;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordChanges(
            Targets targets,
            CurrentRows rows,
            TableVersions versions,
            RowsInForce inForce,
            TargetChanges changes,
            CurrentGrounds grounds,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.targets = targets;
        this.rows = rows;
        this.versions = versions;
        this.inForce = inForce;
        this.changes = changes;
        this.grounds = grounds;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws GroundsMissing where something differs and the request gives no grounds */
    void of(Set<UUID> touched) {
        targets.findAllById(touched).stream()
                .collect(groupingBy(Target::year))
                .forEach((year, all) -> versions.issued(year).ifPresent(issued -> record(issued, all)));
    }

    private void record(TableVersion issued, List<Target> touched) {
        Map<UUID, FrozenRow> before =
                inForce.of(issued, touched.stream().map(Target::id).toList());
        Map<UUID, FrozenRow> after = new HashMap<>(rows.of(issued.year(), touched));
        List<Alteration> real = Alteration.between(before, after).stream()
                .filter(Alteration::isReal)
                .toList();
        if (!real.isEmpty()) {
            Grounds given = grounds.find().orElseThrow(() -> new GroundsMissing(issued.year(), real));
            String by = viewers.find().map(Viewer::name).orElse(PROGRAM);
            changes.saveAll(real.stream()
                    .map(each -> new TargetChange(issued.id(), each, given, by, clock.instant()))
                    .toList());
            real.forEach(each -> events.publishEvent(told(each, issued.year(), given, by)));
        }
    }

    private static ChangeRecorded told(Alteration change, int year, Grounds given, String by) {
        What what = What.valueOf(change.kind().name());
        return new ChangeRecorded(change.target(), year, what, given.reason(), given.basis(), by);
    }
}
