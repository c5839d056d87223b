package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether paragraphs open with a lead sentence as their title is a habit of the document: single short first sentences
 * among paragraphs that have none are tasks.
 */
final class LeadVote {
    private static final double HABIT = 0.5;

    /** The leads of a document are built alike. */
    private static final double ALIKE = 0.8;

    private static final int FEWEST = 5;
    private static final char GAP = '□';

    private final boolean habit;
    private final boolean oneClause;

    private LeadVote(boolean habit, boolean oneClause) {
        this.habit = habit;
        this.oneClause = oneClause;
    }

    static LeadVote of(List<Paragraph> plan) {
        List<Paragraph> loose = plan.stream()
                .filter(p -> p.numeral() == null && p.sentences().size() > 1)
                .toList();
        List<Paragraph> leads = loose.stream().filter(LeadVote::mayOpen).toList();
        long oneClause = leads.stream().filter(LeadVote::isOneClause).count();
        return new LeadVote(
                leads.size() >= HABIT * loose.size(), leads.size() >= FEWEST && oneClause >= ALIKE * leads.size());
    }

    /** Whether the paragraph's first sentence is its title; what its line counts below it is its own. */
    boolean opens(Paragraph paragraph, @Nullable Paragraph next) {
        boolean counts = next != null
                && paragraph.sentences().size() == 1
                && Wording.canBeLead(paragraph.firstSentence())
                && paragraph
                                .text()
                                .substring(paragraph.span().end(), next.span().start())
                                .indexOf('\n')
                        < 0;
        return habit && (counts || mayOpen(paragraph)) && (!oneClause || isOneClause(paragraph));
    }

    private static boolean isOneClause(Paragraph paragraph) {
        String lead = paragraph.firstSentence();
        return lead.indexOf(',') < 0 && lead.indexOf('，') < 0;
    }

    /** In a document with the habit, a character that the copy lost right after a lead was the mark that ended it. */
    Paragraph mended(Paragraph paragraph) {
        int gap = paragraph.firstSentence().indexOf(GAP);
        boolean cut = habit
                && paragraph.numeral() == null
                && gap > 0
                && gap + 1 < paragraph.firstSentence().length();
        if (!cut || !Wording.canRunIn(paragraph.firstSentence().substring(0, gap))) {
            return paragraph;
        }
        Span first = paragraph.sentences().get(0);
        List<Span> sentences = new ArrayList<>(paragraph.sentences());
        sentences.set(0, new Span(first.start(), first.start() + gap + 1));
        sentences.add(1, new Span(first.start() + gap + 1, first.end()));
        return new Paragraph(paragraph.text(), paragraph.span(), null, paragraph.body(), sentences);
    }

    private static boolean mayOpen(Paragraph paragraph) {
        return paragraph.sentences().size() > 1
                && Wording.canBeLead(paragraph.firstSentence())
                && !Wording.isProverb(
                        paragraph.firstSentence(), paragraph.sentences().get(1).in(paragraph.text()));
    }
}
