package org.duban.rereading;

import java.util.List;
import java.util.UUID;
import org.duban.reading.ReadDocument;
import org.duban.reading.Repair;
import org.duban.report.Draft;
import org.duban.report.DraftTargets;
import org.duban.report.NotADraft;
import org.duban.report.ProposedTargets;
import org.duban.report.Report;
import org.duban.report.ReportText;
import org.duban.report.ReportTexts;
import org.duban.report.Sections;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Brings a draft to another reading of its document, with what a person corrected in it. */
@UseCase
class KeepReading {
    private final DraftTargets drafts;
    private final ReportTexts texts;
    private final Sections sections;
    private final ProposedTargets targets;

    KeepReading(DraftTargets drafts, ReportTexts texts, Sections sections, ProposedTargets targets) {
        this.drafts = drafts;
        this.texts = texts;
        this.sections = sections;
        this.targets = targets;
    }

    /**
     * @param version the one of the reading that is left
     * @param undone the repairs that were not made in the other
     * @throws NotADraft where the report was published or withdrawn
     * @throws ChangedMeanwhile where it was read again since
     */
    void execute(UUID report, long version, ReadDocument document, List<Repair> undone) {
        Report draft = drafts.open(report);
        ReportText text = texts.get(report);
        ChangedMeanwhile.unlessSame(version, text.version());
        Draft read = new Draft(report, document);
        Relocation relocation = new Relocation(text.repairs(), document.map(), document.text());
        SectionRenewal headings = SectionRenewal.of(sections.findLive(report), read.sections(), relocation);
        TargetRenewal tasks =
                TargetRenewal.of(targets.findByReport(report), text.text(), read.targets(), relocation, headings);
        sections.saveAll(headings.fresh());
        targets.saveAll(tasks.fresh());
        draft.readAgain(document);
        text.read(document, undone);
        text.lose(headings.lost());
        text.lose(tasks.lost());
    }
}
