package org.duban.reading.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words between two marks of punctuation.
 *
 * @param opens whether it begins a sentence, after 。 or ；
 */
record Clause(int start, int end, boolean opens) {
    private static final String SENTENCE_ENDS = ";。!?\n\r";
    private static final String CLAUSE_ENDS = ",:()" + SENTENCE_ENDS;

    /** No clause of prose is longer; what is, is cut, so that reading stays linear. */
    private static final int LONGEST = 300;

    static List<Clause> of(Passage passage) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        boolean opens = true;
        for (int i = 0; i <= passage.length(); i++) {
            boolean runsOn = i < passage.length() && (!passage.isOpen(i, CLAUSE_ENDS) || passage.isRatioSign(i));
            if (runsOn && i - start < LONGEST) continue;
            clauses.add(new Clause(start, i, opens));
            opens = i < passage.length() && passage.isOpen(i, SENTENCE_ENDS);
            start = runsOn ? i : i + 1;
        }
        return clauses;
    }
}
