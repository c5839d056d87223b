package org.duban.target;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.report.Glossary;
import org.duban.report.Report;
import org.duban.report.ReportTexts;
import org.duban.report.Reports;
import org.duban.roster.AssignmentRole;
import org.duban.roster.DirectoryChoices;
import org.duban.roster.Labels;
import org.duban.roster.Roster;
import org.duban.target.TargetPage.RoleView;
import org.duban.target.TargetPage.Somebody;
import org.duban.target.TargetPage.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a target. */
@Component
@Transactional(readOnly = true)
class TargetPages {
    private final VisibleTargets visible;
    private final TargetSources sources;
    private final Indicators indicators;
    private final Roster roster;
    private final Reports reports;
    private final ReportTexts texts;
    private final DirectoryChoices directory;

    TargetPages(
            VisibleTargets visible,
            TargetSources sources,
            Indicators indicators,
            Roster roster,
            Reports reports,
            ReportTexts texts,
            DirectoryChoices directory) {
        this.visible = visible;
        this.sources = sources;
        this.indicators = indicators;
        this.roster = roster;
        this.reports = reports;
        this.texts = texts;
        this.directory = directory;
    }

    /** @throws org.duban.shared.NotFound where there is no such target, or not for this person */
    TargetPage page(int year, int number, Viewer viewer) {
        Target target = visible.get(year, number, viewer);
        List<Indicator> numbers = indicators.findByTargetOrderByPosition(target.id());
        Neighbours neighbours = Neighbours.of(number, visible.of(year, viewer));
        return new TargetPage(
                year,
                number,
                target.place(),
                target.text(),
                glossary(target).mark(target.text()),
                target.due(),
                target.cancelled(),
                target.version(),
                sources(target, numbers),
                numbers.stream().map(IndicatorView::of).toList(),
                roles(target),
                neighbours.previous(),
                neighbours.next());
    }

    private List<Source> sources(Target target, List<Indicator> numbers) {
        return sources.findByTargetOrderById(target.id()).stream()
                .map(source -> source(source, reports.get(source.report()), numbers))
                .toList();
    }

    private Glossary glossary(Target target) {
        List<UUID> documents = sources.findByTargetOrderById(target.id()).stream()
                .map(TargetSource::report)
                .toList();
        return new Glossary(texts.findAllById(documents).stream()
                .flatMap(text -> text.glossary().stream())
                .toList());
    }

    private static Source source(TargetSource source, Report report, List<Indicator> numbers) {
        String title = report.title() == null ? report.file().name() : report.title();
        return new Source(report.id(), source.proposed(), title, Marking.of(source.quote(), numbers));
    }

    private List<RoleView> roles(Target target) {
        Labels labels = directory.labels();
        return Stream.of(AssignmentRole.values())
                .map(role -> role(target, role, labels))
                .toList();
    }

    private RoleView role(Target target, AssignmentRole role, Labels labels) {
        List<Somebody> assigned = roster.of(target.id(), role).stream()
                .map(who -> new Somebody(who, labels.of(who)))
                .toList();
        Unsettled unsettled = target.unsettled();
        return new RoleView(
                role,
                assigned,
                unsettled.names(role),
                unsettled.inherited().contains(role),
                unsettled.lost().contains(role),
                unsettled.carried().contains(role));
    }
}
