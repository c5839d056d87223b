package org.duban.publication;

import java.time.Clock;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.report.Report;
import org.duban.report.Reports;
import org.duban.roster.NameBook;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;
import org.duban.target.Numbering;

/** Makes a draft's targets the district's targets of the year, numbered on from the last; all of it or nothing. */
@UseCase
public class PublishReport {
    private final Reports reports;
    private final Drafts drafts;
    private final Numbering numbering;
    private final ChosenNames chosenNames;
    private final TableWriter writer;
    private final CurrentDistrict district;
    private final Clock clock;

    PublishReport(
            Reports reports,
            Drafts drafts,
            Numbering numbering,
            ChosenNames chosenNames,
            TableWriter writer,
            CurrentDistrict district,
            Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.numbering = numbering;
        this.chosenNames = chosenNames;
        this.writer = writer;
        this.district = district;
        this.clock = clock;
    }

    /**
     * @throws org.duban.report.NotADraft where it was published before, be it a moment ago by somebody else
     * @throws ChangedMeanwhile where somebody changed the draft since the person saw it
     * @throws NotLookedAt where a person was asked and left out a target that is like a row
     * @throws org.duban.shared.NotFound where the district has no such report
     */
    public Published execute(UUID id, PublishChoices choices) {
        Report report = reports.getForChange(id);
        if (choices.revision() != null) {
            ChangedMeanwhile.unlessSame(choices.revision(), reports.revision(id));
        }
        report.publish(clock.instant());
        numbering.hold(district.resolveCurrentTenantIdentifier());
        Draft draft = drafts.of(report);
        NameBook names = chosenNames.book(draft.printed(), choices);
        return writer.write(draft, draft.decisions(choices.decisions()), choices.gone(), names);
    }
}
