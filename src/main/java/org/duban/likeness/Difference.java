package org.duban.likeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What one of two short texts says and the other one does not, by their longest common subsequence. Figures are never cut. */
public final class Difference {
    private static final Pattern SIGN = Pattern.compile("[0-9.]+|(?s).");

    private final List<String> text;
    private final List<String> other;
    private final BitSet common = new BitSet();

    private Difference(String text, String other) {
        this.text = signs(text);
        this.other = signs(other);
    }

    /** A stretch of a text; {@code differs} where the other text has nothing like it. */
    public record Stretch(String text, boolean differs) {}

    /** The whole text in order, cut where it begins or ends to differ. Takes time by the product of the lengths. */
    public static List<Stretch> of(String text, String other) {
        Difference difference = new Difference(text, other);
        difference.mark();
        return difference.stretches();
    }

    private static List<String> signs(String text) {
        return SIGN.matcher(text).results().map(MatchResult::group).toList();
    }

    private void mark() {
        int[][] longest = longest();
        int here = 0;
        int there = 0;
        while (here < text.size() && there < other.size()) {
            if (text.get(here).equals(other.get(there))) {
                common.set(here++);
                there++;
            } else if (longest[here + 1][there] >= longest[here][there + 1]) {
                here++;
            } else {
                there++;
            }
        }
    }

    private int[][] longest() {
        int[][] longest = new int[text.size() + 1][other.size() + 1];
        for (int here = text.size() - 1; here >= 0; here--) {
            for (int there = other.size() - 1; there >= 0; there--) {
                longest[here][there] = text.get(here).equals(other.get(there))
                        ? longest[here + 1][there + 1] + 1
                        : Math.max(longest[here + 1][there], longest[here][there + 1]);
            }
        }
        return longest;
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        while (from < text.size()) {
            boolean same = common.get(from);
            int to = from + 1;
            while (to < text.size() && common.get(to) == same) {
                to++;
            }
            stretches.add(new Stretch(String.join("", text.subList(from, to)), !same));
            from = to;
        }
        return stretches;
    }
}
