package org.duban.likeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What one of two like texts says and the other one does not, by their longest common subsequence. */
public final class Difference {
    /** One character that two texts happen to share tells nothing. */
    private static final int SHORTEST = 2;
    /** Longer texts would take too long to lay beside each other. */
    private static final int LARGEST = 4_000_000;

    private Difference() {}

    /** A stretch of a text; {@code differs} where the other text has nothing like it. */
    public record Stretch(String text, boolean differs) {}

    /** The whole text in order, cut where it begins or ends to differ; uncut where the two are too long to be compared. */
    public static List<Stretch> of(String text, String other) {
        BitSet common = new BitSet();
        if ((long) text.length() * other.length() <= LARGEST) {
            mark(common, text, other);
        } else {
            common.set(0, text.length());
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            boolean same = common.get(from);
            to = Math.min(text.length(), same ? common.nextClearBit(from) : end(common, from));
            stretches.add(new Stretch(text.substring(from, to), !same));
        }
        return stretches;
    }

    private static int end(BitSet common, int from) {
        int next = common.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    private static void mark(BitSet common, String text, String other) {
        int[][] longest = longest(text, other);
        int at = 0;
        int there = 0;
        while (at < text.length() && there < other.length()) {
            if (text.charAt(at) == other.charAt(there)) {
                common.set(at++);
                there++;
            } else if (longest[at + 1][there] >= longest[at][there + 1]) {
                at++;
            } else {
                there++;
            }
        }
        dropShort(common);
    }

    private static int[][] longest(String text, String other) {
        int[][] longest = new int[text.length() + 1][other.length() + 1];
        for (int at = text.length() - 1; at >= 0; at--) {
            for (int there = other.length() - 1; there >= 0; there--) {
                longest[at][there] = text.charAt(at) == other.charAt(there)
                        ? longest[at + 1][there + 1] + 1
                        : Math.max(longest[at + 1][there], longest[at][there + 1]);
            }
        }
        return longest;
    }

    private static void dropShort(BitSet common) {
        for (int from = common.nextSetBit(0); from >= 0; ) {
            int to = common.nextClearBit(from);
            if (to - from < SHORTEST) {
                common.clear(from, to);
            }
            from = common.nextSetBit(to);
        }
    }
}
