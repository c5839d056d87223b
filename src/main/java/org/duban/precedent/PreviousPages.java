package org.duban.precedent;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.likeness.Wording;
import org.duban.roster.DirectoryChoices;
import org.duban.roster.Labels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page that shows a year's table beside last year's. */
@Component
@Transactional(readOnly = true)
class PreviousPages {
    private final TwoYears years;
    private final LastAnswering last;
    private final DirectoryChoices directory;

    PreviousPages(TwoYears years, LastAnswering last, DirectoryChoices directory) {
        this.years = years;
        this.last = last;
        this.directory = directory;
    }

    PreviousPage page(int year) {
        Pairs pairs = years.of(year);
        Offers offers = last.about(pairs);
        Labels labels = directory.labels();
        return new PreviousPage(
                year,
                pairs.before().size(),
                pairs.now().stream()
                        .map(row -> pairs.of(row)
                                .map(pair -> known(pair, offers, labels))
                                .orElseGet(() -> fresh(row)))
                        .toList(),
                pairs.gone().stream().map(row -> gone(row, offers, labels)).toList());
    }

    private static PreviousPage.Row known(Pair pair, Offers offers, Labels labels) {
        List<Shift> shifts = pair.now().shiftsFrom(pair.before());
        String before = pair.before().target().text();
        String now = pair.now().target().text();
        return new PreviousPage.Row(
                pair.now().target().number(),
                pair.before().target().number(),
                pair.same() && shifts.isEmpty() ? PreviousPage.Kind.SAME : PreviousPage.Kind.CHANGED,
                Wording.of(pair.same() ? now : before, now),
                shifts,
                offers(offers.of(pair.now().target(), pair.before().target()), labels));
    }

    private static PreviousPage.Row fresh(Promised row) {
        Wording words = Wording.of("", row.target().text());
        return new PreviousPage.Row(row.target().number(), null, PreviousPage.Kind.NEW, words, List.of(), List.of());
    }

    private static PreviousPage.Gone gone(Promised row, Offers offers, Labels labels) {
        return new PreviousPage.Gone(
                row.target().number(), row.target().text(), offers(offers.of(row.target()), labels));
    }

    private static List<PreviousPage.Offer> offers(Answering answering, Labels labels) {
        return answering.roles().entrySet().stream()
                .map(each -> new PreviousPage.Offer(
                        each.getKey(), each.getValue().stream().map(labels::of).collect(Collectors.joining("、"))))
                .toList();
    }
}
