package org.duban.reading.outline;

import org.duban.reading.Span;

/** The number or mark that opens a paragraph, as printed, with the blanks and signs that belong to it. */
public record Numeral(Style style, String printed, Span span) {
    /** The styles of numbering; which one stands above which is found in each document. */
    public enum Style {
        /** 第一章, 第一部分 */
        CHAPTER,
        /** 一、 */
        HAN,
        /** （一） */
        HAN_BRACKET,
        /** 1. */
        DIGIT,
        /** （1） */
        DIGIT_BRACKET,
        /** ① */
        CIRCLED,
        /** 第一， */
        ORDINAL,
        /** 一是 */
        FIRSTLY,
        /** —— */
        DASH,
        /** a title on a line of its own, without a number */
        TITLE,
        /** a short sentence that opens a paragraph as its title */
        LEAD
    }
}
