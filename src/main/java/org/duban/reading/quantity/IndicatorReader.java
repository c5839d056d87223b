package org.duban.reading.quantity;

import java.util.List;
import org.duban.reading.Indicator;
import org.duban.reading.Span;

/** Reads the numbers that a task promises. */
public final class IndicatorReader {
    /** How far back in its sentence a task may find its subject or its word of modality. */
    private static final int REACH = 400;

    private static final String OTHER_NUMBER_WORDS = "番半";

    /**
     * The indicators of a task, in the order of their numbers.
     *
     * @param text the repaired text
     * @param task where the task stands in it
     * @param sentence the sentence that holds the task; a subject and a word of modality may stand in it before the task
     * @return the indicators, their spans as offsets into {@code text}
     */
    public List<Indicator> read(String text, Span task, Span sentence) {
        if (!holdsNumber(text, task)) return List.of();
        int start = Math.min(task.start(), Math.max(sentence.start(), task.start() - REACH));
        Passage passage = Passage.of(text, new Span(start, task.end()));
        return new Goals(passage, task.start() - start).indicators();
    }

    private static boolean holdsNumber(String text, Span task) {
        for (int i = task.start(); i < task.end(); i++) {
            char c = text.charAt(i);
            if (NumeralReader.begins(c) || OTHER_NUMBER_WORDS.indexOf(c) >= 0 || c >= '０' && c <= '９') return true;
        }
        return false;
    }
}
