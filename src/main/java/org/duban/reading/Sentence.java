package org.duban.reading;

/** One sentence, by its span in the repaired text. */
public record Sentence(Span span, SentenceClass kind) {}
