package org.duban.draft;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts the lines of a text. */
class SourceLines {
    private final int[] starts;

    SourceLines(String text) {
        starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The number of the line that holds an offset, counted from 1. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }
}
