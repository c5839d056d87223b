package org.duban.draft;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.duban.reading.Repair;
import org.duban.report.Glossary;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.ReportText;
import org.duban.report.ReportTexts;
import org.duban.report.Reports;
import org.duban.report.Sections;
import org.duban.report.SentenceIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of a report show. */
@Component
@Transactional(readOnly = true)
public class Reviews {
    private final Reports reports;
    private final ReportTexts texts;
    private final Sections sections;
    private final ProposedTargets targets;

    Reviews(Reports reports, ReportTexts texts, Sections sections, ProposedTargets targets) {
        this.reports = reports;
        this.texts = texts;
        this.sections = sections;
        this.targets = targets;
    }

    public ReportView report(UUID id) {
        return ReportView.of(reports.get(id));
    }

    Review review(UUID id) {
        ReportView report = report(id);
        ReportText text = texts.get(id);
        List<ProposedTarget> live = targets.findLive(id);
        List<ProposedTarget> dropped = targets.findDropped(id);
        SentenceIndex index = new SentenceIndex(text.sentences(), live, dropped);
        List<SectionView> layout = SectionViews.of(sections.findLive(id), live, index);
        return new Review(
                report,
                reports.revision(id),
                text.unkept(),
                index.coverage(),
                SentenceView.of(text, index),
                layout,
                those(layout, TargetView::hasDoubtfulNumber),
                those(layout, TargetView::hasLost),
                those(layout, TargetView::hasInherited),
                dropped.stream().map(each -> TargetView.of(each, 0, index)).toList(),
                RepairGroup.of(text),
                text.version(),
                new Glossary(text.glossary()));
    }

    /** @param kind null for all kinds */
    public RepairPage repairs(UUID report, Repair.@Nullable Kind kind, int page) {
        return RepairPage.of(texts.get(report), kind, page);
    }

    /** What the form of a target shows beside its fields. */
    EditPage edit(UUID report, UUID id) {
        ProposedTarget target = targets.get(report, id);
        SentenceIndex index = new SentenceIndex(texts.get(report).sentences());
        return new EditPage(
                report(report),
                TargetView.of(target, 0, index),
                sections.outline(report).titles(),
                EditPage.places(target.text()));
    }

    TargetForm form(UUID report, UUID target) {
        return TargetForm.of(targets.get(report, target));
    }

    private static List<TargetView> those(List<SectionView> layout, Predicate<TargetView> wanted) {
        return layout.stream()
                .flatMap(section -> section.targets().stream())
                .filter(wanted)
                .toList();
    }
}
