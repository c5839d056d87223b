package org.duban.reading.outline;

import java.util.List;

/**
 * Whether paragraphs open with a lead sentence as their title is a habit of the document: single short first sentences
 * among paragraphs that have none are tasks.
 */
final class LeadVote {
    private static final double HABIT = 0.5;

    private final boolean habit;

    private LeadVote(boolean habit) {
        this.habit = habit;
    }

    static LeadVote of(List<Paragraph> plan) {
        List<Paragraph> loose = plan.stream()
                .filter(p -> p.numeral() == null && p.sentences().size() > 1)
                .toList();
        long leads = loose.stream().filter(LeadVote::mayOpen).count();
        return new LeadVote(leads >= HABIT * loose.size());
    }

    /** Whether the paragraph's first sentence is its title. */
    boolean opens(Paragraph paragraph) {
        return habit && mayOpen(paragraph);
    }

    private static boolean mayOpen(Paragraph paragraph) {
        return paragraph.sentences().size() > 1 && Wording.canBeLead(paragraph.firstSentence());
    }
}
