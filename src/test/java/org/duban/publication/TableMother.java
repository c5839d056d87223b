package org.duban.publication;

import java.util.List;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.reading.Row;
import org.duban.report.DraftMother;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Roster;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.boot.test.context.TestComponent;

/** The mother of published tables. */
@TestComponent
public class TableMother {
    private final DraftMother drafts;
    private final PublishReport publishReport;
    private final Targets targets;
    private final Indicators indicators;
    private final Roster roster;
    private final CurrentDistrict currentDistrict;

    TableMother(
            DraftMother drafts,
            PublishReport publishReport,
            Targets targets,
            Indicators indicators,
            Roster roster,
            CurrentDistrict currentDistrict) {
        this.drafts = drafts;
        this.publishReport = publishReport;
        this.targets = targets;
        this.indicators = indicators;
        this.roster = roster;
        this.currentDistrict = currentDistrict;
    }

    /** A table with these rows, numbered on from what the year has; unknown names stay open. */
    public void published(String district, int year, Row... rows) {
        UUID draft = drafts.table(district, year, rows);
        currentDistrict.within(district, () -> publishReport.execute(draft, PublishChoices.unasked(false)));
    }

    public Target target(String district, int year, int number) {
        return currentDistrict.within(district, () -> targets.get(year, number));
    }

    public List<Target> table(String district, int year) {
        return currentDistrict.within(district, () -> targets.findByYearAndCancelledFalseOrderByNumber(year));
    }

    public List<Indicator> indicators(String district, int year, int number) {
        UUID target = target(district, year, number).id();
        return currentDistrict.within(district, () -> indicators.findByTargetOrderByPosition(target));
    }

    public List<UUID> assigned(String district, int year, int number, AssignmentRole role) {
        UUID target = target(district, year, number).id();
        return currentDistrict.within(district, () -> roster.of(target, role));
    }
}
