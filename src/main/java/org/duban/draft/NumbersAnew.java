package org.duban.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.reading.Quantities;
import org.duban.reading.Span;
import org.duban.report.Passage;
import org.duban.report.ProposedIndicator;

/** Reads the numbers of words that a person changed; what a person put or took away stays so. */
class NumbersAnew {
    private static final Quantities QUANTITIES = new Quantities();

    private final String document;

    /** @param document the repaired text */
    NumbersAnew(String document) {
        this.document = document;
    }

    /** The numbers of words that stand by themselves; of those that they had, the ones that a person put are kept. */
    List<ProposedIndicator> of(Passage passage) {
        return of(passage, passage.text(), 0, List.of());
    }

    /**
     * @param passage the words, with the numbers that they had
     * @param context words around them, in which a subject may stand
     * @param at where in the context the words begin
     * @param removed the numbers that a person took away
     */
    List<ProposedIndicator> of(Passage passage, String context, int at, List<ProposedIndicator> removed) {
        String words = passage.text();
        List<ProposedIndicator> kept = passage.indicators().stream()
                .filter(each -> each.wasTyped() && words.contains(each.quote()))
                .toList();
        List<ProposedIndicator> read = new ArrayList<>(read(passage, context, at));
        kept.forEach(each -> takeOut(each, read));
        removed.forEach(each -> takeOut(each, read));
        read.addAll(kept);
        read.sort(Comparator.comparingInt(each -> words.indexOf(each.quote())));
        return List.copyOf(read);
    }

    private List<ProposedIndicator> read(Passage passage, String context, int at) {
        Span part = new Span(at, at + passage.text().length());
        return QUANTITIES.of(context, part).stream()
                .map(ProposedIndicator::of)
                .map(read -> read.at(place(read.quote(), passage.span())))
                .map(read -> asConfirmed(read, passage.indicators()))
                .toList();
    }

    private Span place(String quote, Span span) {
        int found = span.in(document).indexOf(quote);
        return found < 0 ? span : new Span(span.start() + found, span.start() + found + quote.length());
    }

    private static ProposedIndicator asConfirmed(ProposedIndicator read, List<ProposedIndicator> before) {
        boolean confirmed = before.stream()
                .anyMatch(each -> each.sure() && each.quote().equals(read.quote()) && each.saysTheSame(read));
        return confirmed ? read.confirmed() : read;
    }

    private static void takeOut(ProposedIndicator decided, List<ProposedIndicator> read) {
        Optional<ProposedIndicator> same =
                read.stream().filter(each -> each.isAbout(decided)).findFirst();
        same.ifPresent(read::remove);
    }
}
