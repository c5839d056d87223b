package org.duban.intake;

import java.util.List;
import java.util.UUID;
import org.duban.report.Outline;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.Report;
import org.duban.report.ReportText;
import org.duban.report.ReportTexts;
import org.duban.report.Reports;
import org.duban.report.Section;
import org.duban.report.Sections;
import org.duban.report.SentenceIndex;
import org.duban.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the interface says about a report. */
@Component
@Transactional(readOnly = true)
class Readings {
    private final Reports reports;
    private final ReportTexts texts;
    private final Sections sections;
    private final ProposedTargets targets;

    Readings(Reports reports, ReportTexts texts, Sections sections, ProposedTargets targets) {
        this.reports = reports;
        this.texts = texts;
        this.sections = sections;
        this.targets = targets;
    }

    Imported imported(UUID id) {
        List<ProposedTarget> live = targets.findLive(id);
        return imported(reports.get(id), sections.findLive(id), live, texts.get(id));
    }

    /** @throws NotFound where the report is for another year */
    Reading reading(int year, UUID id) {
        Report report = reports.get(id);
        if (report.year() != year) {
            throw new NotFound();
        }
        ReportText text = texts.get(id);
        List<Section> headings = sections.findLive(id);
        List<ProposedTarget> live = targets.findLive(id);
        Outline outline = new Outline(headings);
        return new Reading(
                imported(report, headings, live, text),
                headings.stream().map(Reading.SectionItem::of).toList(),
                live.stream().map(each -> Reading.TaskItem.of(each, outline)).toList(),
                new SentenceIndex(text.sentences(), live, targets.findDropped(id)).coverage(),
                text.repairs(),
                text.undone());
    }

    private static Imported imported(
            Report report, List<Section> headings, List<ProposedTarget> live, ReportText text) {
        long rows = live.stream().filter(each -> each.rowNumber() != null).count();
        int indicators =
                live.stream().mapToInt(each -> each.indicators().size()).sum();
        Imported.Counts counts = new Imported.Counts(
                headings.size(),
                live.size() - rows,
                rows,
                indicators,
                text.sentences().size());
        return new Imported(
                report.id(),
                report.status(),
                counts,
                report.place(),
                report.level(),
                report.year(),
                report.kind(),
                report.title());
    }
}
