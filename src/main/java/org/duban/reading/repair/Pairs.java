package org.duban.reading.repair;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Says how often two characters stand side by side in a text. A million pairs in a sorted array cost no objects. */
final class Pairs {
    private final long[] sorted;

    private Pairs(long[] sorted) {
        this.sorted = sorted;
    }

    /** The pairs whose first character stands at a place that counts. */
    static Pairs of(CharSequence text, IntPredicate counts) {
        long[] pairs = IntStream.range(0, text.length() - 1)
                .filter(counts)
                .mapToLong(place -> pair(text.charAt(place), text.charAt(place + 1)))
                .toArray();
        Arrays.sort(pairs);
        return new Pairs(pairs);
    }

    int count(char first, char second) {
        long pair = pair(first, second);
        return firstNotBelow(pair + 1) - firstNotBelow(pair);
    }

    private int firstNotBelow(long pair) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < pair) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long pair(char first, char second) {
        return (long) first << 16 | second;
    }
}
