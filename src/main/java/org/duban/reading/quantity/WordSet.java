package org.duban.reading.quantity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words of one class, looked up where they begin or where they end, the longest first. */
final class WordSet {
    private static final int BUCKETS = 1024;
    private static final String[] NO_WORDS = {};

    private final String[][] byFirst;
    private final String[][] byLast;

    private WordSet(List<String> words) {
        byFirst = index(words, true);
        byLast = index(words, false);
    }

    /** The words of the given texts, parted by blanks. */
    static WordSet of(String... texts) {
        return new WordSet(List.of(String.join(" ", texts).trim().split("\\s+")));
    }

    private static String[][] index(List<String> words, boolean first) {
        String[][] buckets = new String[BUCKETS][];
        Arrays.fill(buckets, NO_WORDS);
        words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(word -> bucket(word.charAt(first ? 0 : word.length() - 1))))
                .forEach((bucket, own) -> buckets[bucket] = own.toArray(String[]::new));
        return buckets;
    }

    private static int bucket(char c) {
        return c & (BUCKETS - 1);
    }

    /** How long the longest word is that begins at this place; 0 where none does. */
    int lengthAt(String text, int at) {
        if (at >= text.length()) return 0;
        for (String word : byFirst[bucket(text.charAt(at))]) if (text.startsWith(word, at)) return word.length();
        return 0;
    }

    /** How long the longest word is that ends at this place and begins no earlier than the floor; 0 where none does. */
    int lengthBefore(String text, int floor, int end) {
        if (end <= floor) return 0;
        for (String word : byLast[bucket(text.charAt(end - 1))])
            if (end - word.length() >= floor && text.startsWith(word, end - word.length())) return word.length();
        return 0;
    }

    boolean startsAt(String text, int at) {
        return lengthAt(text, at) > 0;
    }

    boolean endsAt(String text, int floor, int end) {
        return lengthBefore(text, floor, end) > 0;
    }

    /** Where the last of these words begins in the stretch, or -1. */
    int lastIn(String text, int from, int end) {
        for (int i = end - 1; i >= from; i--) if (lengthAt(text, i) > 0 && i + lengthAt(text, i) <= end) return i;
        return -1;
    }

    /** Where the first of these words begins in the stretch, or -1. */
    int firstIn(String text, int from, int end) {
        for (int i = from; i < end; i++) if (lengthAt(text, i) > 0 && i + lengthAt(text, i) <= end) return i;
        return -1;
    }
}
