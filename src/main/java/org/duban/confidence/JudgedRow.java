package org.duban.confidence;

import org.duban.table.Signal;

/** A target with its light and what the section thinks of it. */
record JudgedRow(int number, String text, String lead, Signal signal, JudgementView judgement) {
    /** Whether the light and the section say the opposite. */
    public boolean disagrees() {
        return judgement.confidence().contradicts(signal);
    }
}
