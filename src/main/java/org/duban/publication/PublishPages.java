package org.duban.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.duban.report.Report;
import org.duban.report.Reports;
import org.duban.roster.NameBooks;
import org.duban.target.Targets;
import org.duban.target.Unsettled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page that asks before a draft is published. */
@Component
@Transactional(readOnly = true)
class PublishPages {
    private final Reports reports;
    private final Drafts drafts;
    private final NameBooks books;
    private final Targets targets;

    PublishPages(Reports reports, Drafts drafts, NameBooks books, Targets targets) {
        this.reports = reports;
        this.drafts = drafts;
        this.books = books;
        this.targets = targets;
    }

    /**
     * @param seen the revision of the draft that the person reviewed; null where they come from elsewhere
     * @throws org.duban.report.NotADraft where it was published or withdrawn
     * @throws org.duban.shared.NotFound where the district has no such report
     */
    PublishPage page(UUID id, @Nullable Long seen) {
        Report report = reports.get(id);
        report.requireDraft();
        Draft draft = drafts.of(report);
        List<PublishPage.Twin> twins = twins(draft);
        long revision = reports.revision(id);
        return new PublishPage(
                id,
                Objects.requireNonNullElse(seen, revision),
                seen != null && seen != revision,
                Objects.requireNonNullElse(report.title(), report.file().name()),
                report.year(),
                targets.countByYearAndCancelledFalse(report.year()),
                draft.proposals().size() - twins.size(),
                twins,
                draft.gone().stream()
                        .map(row -> new PublishPage.Gone(row.id(), row.number(), row.text()))
                        .toList(),
                OpenNames.of(draft.printed(), books.today()),
                count(draft, Unsettled::inherited),
                count(draft, Unsettled::lost));
    }

    private static List<PublishPage.Twin> twins(Draft draft) {
        return draft.proposals().stream()
                .flatMap(likeness -> likeness.twin().stream())
                .sorted(Comparator.comparing(PublishPage.Twin::kind).reversed())
                .toList();
    }

    private static int count(Draft draft, Function<Unsettled, ? extends Collection<?>> field) {
        return (int) draft.printed().stream()
                .filter(printed -> !field.apply(printed).isEmpty())
                .count();
    }
}
