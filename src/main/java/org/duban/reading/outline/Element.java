package org.duban.reading.outline;

import org.duban.reading.Span;
import org.duban.reading.outline.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** What the plan part is made of, in order: titles and the sentences below them. */
sealed interface Element {
    /** The whole of it in the text, number included. */
    Span span();

    /**
     * A title.
     *
     * @param title where its words stand
     * @param container whether it only says that a plan follows, as {@code 二、2024年工作安排}
     */
    record Title(
            Span span, Span title, Style style, @Nullable String number, boolean container) implements Element {}

    /**
     * A sentence.
     *
     * @param words where it stands without its number
     * @param style the numbering of a paragraph without a title that it opens; LEAD where the paragraph has none either
     */
    record Words(Span span, Span words, @Nullable Style style) implements Element {}

    /** A target of the paragraph of 主要预期目标, in the sentence {@code span}. */
    record Goal(Span span, Span words) implements Element {}

    /** The title of the section that holds the plan; its chapters stand on the first level. */
    record Section(Span span, Style style) implements Element {}

    /** A sentence that sets nothing. */
    record Aside(Span span) implements Element {}
}
