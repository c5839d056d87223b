package org.duban.table;

import java.util.List;
import java.util.function.BiPredicate;

/** Runs of neighbours in a column that say the same, and so are one cell. */
final class Spans {
    private Spans() {}

    /** How many rows the cell of each row spans; 0 where the cell above covers it. */
    static <T> int[] of(List<T> rows, BiPredicate<T, T> same) {
        int[] spans = new int[rows.size()];
        for (int start = 0, end; start < rows.size(); start = end) {
            end = end(rows, start, same);
            spans[start] = end - start;
        }
        return spans;
    }

    /** The index after the last neighbour that says the same as the one at {@code start}. */
    static <T> int end(List<T> rows, int start, BiPredicate<T, T> same) {
        int end = start + 1;
        while (end < rows.size() && same.test(rows.get(start), rows.get(end))) {
            end++;
        }
        return end;
    }
}
