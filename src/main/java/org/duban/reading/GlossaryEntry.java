package org.duban.reading;

/** A term that a footnote or 名词解释 explains. */
public record GlossaryEntry(String term, String explanation, Span span) {}
