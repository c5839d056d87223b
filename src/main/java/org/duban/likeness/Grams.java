package org.duban.likeness;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.shared.Folded;

/** The pairs of neighbouring characters of a text, punctuation apart: what texts without word breaks are compared by. */
public final class Grams {
    private Grams() {}

    /** Each pair once, two UTF-16 units packed into an int; a text of one character is its own pair. */
    static Set<Integer> of(String text) {
        String letters = letters(text);
        if (letters.length() == 1) {
            return Set.of((int) letters.charAt(0));
        }
        return IntStream.range(1, letters.length())
                .mapToObj(end -> letters.charAt(end - 1) << Character.SIZE | letters.charAt(end))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text folded, with nothing but letters and digits left. */
    public static String letters(String text) {
        return Folded.of(text).text().replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
