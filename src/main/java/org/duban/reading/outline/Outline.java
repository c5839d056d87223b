package org.duban.reading.outline;

import java.util.List;
import org.duban.reading.GlossaryEntry;
import org.duban.reading.Heading;
import org.duban.reading.Sentence;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report's sentences, the headings of its plan part, its tasks and its glossary.
 *
 * @param onlyWork whether it has nothing of a report but the plan: no look back, no overall thinking, no closing words
 */
public record Outline(
        List<Sentence> sentences,
        List<Heading> headings,
        List<Target> targets,
        List<GlossaryEntry> glossary,
        boolean onlyWork) {
    public Outline {
        sentences = List.copyOf(sentences);
        headings = List.copyOf(headings);
        targets = List.copyOf(targets);
        glossary = List.copyOf(glossary);
    }

    /**
     * A task before its numbers are read.
     *
     * @param heading the id of the nearest heading above
     * @param span the task itself, its number taken off
     * @param sentence the whole sentence that it belongs to
     */
    public record Target(String id, @Nullable String heading, Span span, Span sentence) {}
}
