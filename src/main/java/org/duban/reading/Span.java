package org.duban.reading;

/**
 * A run of text by its offsets in UTF-16 units, the end exclusive.
 *
 * @throws IllegalArgumentException where the end lies before the start or the start before 0
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The words of this span in the given text. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }
}
