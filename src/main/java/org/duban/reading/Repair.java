package org.duban.reading;

/**
 * A change that was made to the text.
 *
 * @param source where {@code before} stands in the source text
 * @param span where {@code after} stands in the repaired text (empty where something was taken out)
 */
public record Repair(Kind kind, Span source, Span span, String before, String after) {
    /** What a person refuses or wants again: the change of this kind at this place of the source. */
    public record Place(Kind kind, Span source) {}

    public Place place() {
        return new Place(kind, source);
    }

    /** Why a change was made. */
    public enum Kind {
        PINYIN_NOTE,
        TRADITIONAL_SCRIPT,
        SHIFTED_BYTES,
        LOST_FOR_GOOD,
        FOOTNOTE_MARK,
        MARKUP,
        INVISIBLE_CHARACTER,
        WIDTH,
        LINE_BREAK,
        WATERMARK,
        SPAM
    }
}
