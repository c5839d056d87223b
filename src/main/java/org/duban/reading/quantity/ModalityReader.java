package org.duban.reading.quantity;

import java.util.Arrays;
import org.duban.reading.Modality;

/**
 * Follows the words of modality through a sentence: such a word governs its clause and, where it opens the clause, the
 * parallel targets after it, up to the next verb of action with a matter of its own.
 */
final class ModalityReader {
    private static final WordSet STRETCH = WordSet.of("力争 争取 争创 努力 力求 奋力 争当");
    private static final WordSet COMMIT = WordSet.of("确保 必须 坚决 保证 务必");
    /** These open a run of targets; the others are the verb of their own clause. */
    private static final WordSet OPENERS = WordSet.of("力争 确保 争取 力求 保证");

    private static final WordSet OTHER_WORDS = WordSet.of("保证率 保证金 保证水平 努力程度");
    private static final int NOBODY = -1;

    private final Passage passage;
    private final String text;
    private final int[] governors;
    private int carried = NOBODY;

    ModalityReader(Passage passage, Iterable<Clause> clauses) {
        this.passage = passage;
        this.text = passage.folded();
        this.governors = new int[passage.length()];
        Arrays.fill(governors, NOBODY);
        clauses.forEach(this::mark);
    }

    /** How firmly a number is promised that stands here. */
    Modality at(int place) {
        return governors[place] == NOBODY ? Modality.PLAN : wordAt(governors[place]);
    }

    /** The word that says so, or nothing. */
    String evidence(int place) {
        int word = governors[place];
        return word == NOBODY ? "" : passage.words(word, word + length(word));
    }

    private void mark(Clause clause) {
        int content = contentStart(clause);
        if (clause.opens() || Verbs.PROCESS.startsAt(text, content)) carried = NOBODY;
        int current = carried;
        int wordEnd = clause.start();
        for (int i = clause.start(); i < clause.end(); i++) {
            if (i >= wordEnd && wordAt(i) != Modality.PLAN) {
                wordEnd = i + length(i);
                current = i;
                carried = i <= content && opensRun(i) ? i : NOBODY;
            }
            governors[i] = current;
        }
    }

    /** Before a value alone ({@code 增长6%,力争7%}) the word raises what was promised and opens no run. */
    private boolean opensRun(int at) {
        if (!OPENERS.startsAt(text, at)) return false;
        if (text.startsWith("争取", at) && !Verbs.beginsAt(text, Names.skipAdverb(text, at + 2, text.length())))
            return false;
        int value = LeadReader.linksEnd(text, at + length(at));
        return value >= text.length() || !NumeralReader.begins(text.charAt(value));
    }

    /** Where the clause begins behind its adverbs, a word of modality not passed over. */
    private int contentStart(Clause clause) {
        int at = clause.start();
        int next = at;
        while (next <= clause.end() && at < clause.end() && wordAt(at) == Modality.PLAN) {
            next = Names.skipAdverb(text, at, clause.end());
            if (next == at) break;
            at = next;
        }
        return at;
    }

    /** {@code 经过三年努力,}: at the end of a clause it asks nothing. */
    private boolean isNoun(int at) {
        int end = at + STRETCH.lengthAt(text, at);
        return end > at && (end >= text.length() || passage.isOpen(end, ",;。"));
    }

    private int length(int at) {
        return Math.max(STRETCH.lengthAt(text, at), COMMIT.lengthAt(text, at));
    }

    private Modality wordAt(int at) {
        boolean stretch = STRETCH.startsAt(text, at);
        if (!stretch && !COMMIT.startsAt(text, at)) return Modality.PLAN;
        if (passage.isClosed(at) || OTHER_WORDS.startsAt(text, at) || isNoun(at)) return Modality.PLAN;
        return stretch ? Modality.STRETCH : Modality.COMMIT;
    }
}
