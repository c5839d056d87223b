package org.duban.revision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.shared.UseCase;
import org.duban.target.Numbering;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps the year's table as it is now, as a draft or issued, under the next number. */
@UseCase
public class MakeVersion {
    private final Targets targets;
    private final CurrentRows currentRows;
    private final TableVersions versions;
    private final VersionRows versionRows;
    private final Numbering numbering;
    private final CurrentDistrict district;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeVersion(
            Targets targets,
            CurrentRows currentRows,
            TableVersions versions,
            VersionRows versionRows,
            Numbering numbering,
            CurrentDistrict district,
            ApplicationEventPublisher events,
            Clock clock) {
        this.targets = targets;
        this.currentRows = currentRows;
        this.versions = versions;
        this.versionRows = versionRows;
        this.numbering = numbering;
        this.district = district;
        this.events = events;
        this.clock = clock;
    }

    /**
     * No row changes meanwhile: all of them are held until the version is kept.
     *
     * @param by who wants it, as the page shows the person
     * @return the number of the version
     * @throws NothingToKeep where the table has no row
     */
    public int execute(int year, NewVersion wanted, String by) {
        numbering.hold(district.resolveCurrentTenantIdentifier());
        List<Target> table = targets.findLockedByYearAndCancelledFalseOrderByNumber(year);
        if (table.isEmpty()) {
            throw new NothingToKeep();
        }
        Map<UUID, FrozenRow> rows = currentRows.of(year, table);
        TableVersion version =
                versions.save(new TableVersion(year, versions.lastNumber(year) + 1, wanted, by, clock.instant()));
        versionRows.saveAll(rows.entrySet().stream()
                .map(each -> new VersionRow(version.id(), each.getKey(), each.getValue()))
                .toList());
        if (wanted.basis() != null) {
            events.publishEvent(
                    new TableIssued(year, rows.keySet(), by, wanted.basis().words()));
        }
        return version.number();
    }
}
