package org.duban.reading.repair;

import java.util.Arrays;
import java.util.List;
import org.duban.reading.OffsetMap;
import org.duban.reading.Span;

/**
 * The outcome of one pass over a text: the changed text, and the way back. What was taken out leads to its end.
 */
final class Pass implements OffsetMap {
    private final String text;
    private final int[] before;
    private final int[] beforeEnds;
    private final int[] after;
    private final int[] afterEnds;

    private Pass(String text, List<Edit> edits) {
        StringBuilder changed = new StringBuilder(text.length());
        before = edits.stream().mapToInt(edit -> edit.span().start()).toArray();
        beforeEnds = edits.stream().mapToInt(edit -> edit.span().end()).toArray();
        after = new int[edits.size()];
        afterEnds = new int[edits.size()];
        int done = 0;
        for (int i = 0; i < edits.size(); i++) {
            changed.append(text, done, before[i]);
            after[i] = changed.length();
            changed.append(edits.get(i).after());
            afterEnds[i] = changed.length();
            done = beforeEnds[i];
        }
        this.text = changed.append(text, done, text.length()).toString();
    }

    /** Makes the given changes, which are in order and do not overlap. */
    static Pass over(String text, List<Edit> edits) {
        return new Pass(text, edits);
    }

    String text() {
        return text;
    }

    /** Where the words that the edit of this number put in stand in the changed text. */
    Span changed(int edit) {
        return new Span(after[edit], afterEnds[edit]);
    }

    @Override
    public int toSource(int offset) {
        return follow(offset, after, afterEnds, before, beforeEnds);
    }

    @Override
    public int toRepaired(int offset) {
        return follow(offset, before, beforeEnds, after, afterEnds);
    }

    private static int follow(int offset, int[] from, int[] fromEnds, int[] to, int[] toEnds) {
        int edit = lastAtOrBefore(from, offset);
        if (edit < 0) {
            return offset;
        }
        if (offset >= fromEnds[edit]) {
            return toEnds[edit] + offset - fromEnds[edit];
        }
        return Math.min(to[edit] + offset - from[edit], toEnds[edit]);
    }

    /** The last of several edits that start at one place, as an insertion may stand before a replacement. */
    private static int lastAtOrBefore(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < starts.length && starts[found + 1] == offset) {
            found++;
        }
        return found;
    }
}
