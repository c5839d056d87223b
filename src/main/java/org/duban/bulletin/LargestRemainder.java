package org.duban.bulletin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds shares of a whole so that they add up to it: the method of the largest remainder (最大余额法). */
final class LargestRemainder {
    private static final long TENTHS = 1000;

    private LargestRemainder() {}

    /**
     * The counts in percent with one decimal, which add up to 100.0; all 0.0 where there is nothing to share. Of equal remainders the
     * earlier one is rounded up.
     */
    static List<BigDecimal> percentages(List<Integer> counts) {
        long whole = counts.stream().mapToLong(Integer::longValue).sum();
        long[] tenths = counts.stream()
                .mapToLong(count -> whole == 0 ? 0 : count * TENTHS / whole)
                .toArray();
        long left = whole == 0 ? 0 : TENTHS - Arrays.stream(tenths).sum();
        IntStream.range(0, tenths.length)
                .boxed()
                .sorted(Comparator.comparing(at -> whole == 0 ? 0 : -(counts.get(at) * TENTHS % whole)))
                .limit(left)
                .forEach(at -> tenths[at]++);
        return Arrays.stream(tenths)
                .mapToObj(each -> new BigDecimal(BigInteger.valueOf(each), 1))
                .toList();
    }
}
