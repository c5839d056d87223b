package org.duban.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How the sentences of a document are accounted for.
 *
 * @param total all sentences
 * @param shares one for each {@link Cover}; their percents add up to 100.0 where there is a sentence at all
 */
public record Coverage(int total, List<Share> shares) {
    /** @param percent with one decimal */
    record Share(Cover cover, int count, double percent) {}

    static Coverage of(List<Cover> covers) {
        int[] counts = new int[Cover.values().length];
        covers.forEach(cover -> counts[cover.ordinal()]++);
        int[] tenths = tenths(counts, covers.size());
        List<Share> shares = Arrays.stream(Cover.values())
                .map(each -> new Share(each, counts[each.ordinal()], tenths[each.ordinal()] / 10.0))
                .toList();
        return new Coverage(covers.size(), shares);
    }

    public int count(Cover cover) {
        return shares.get(cover.ordinal()).count();
    }

    /** Rounds by the largest remainder, so that nothing is lost. */
    private static int[] tenths(int[] counts, int total) {
        int[] tenths = new int[counts.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < counts.length && total > 0; i++) {
            tenths[i] = counts[i] * 1000 / total;
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> -(counts[i] * 1000 % Math.max(total, 1))));
        int left = (total > 0 ? 1000 : 0) - Arrays.stream(tenths).sum();
        order.stream().limit(left).forEach(i -> tenths[i]++);
        return tenths;
    }
}
