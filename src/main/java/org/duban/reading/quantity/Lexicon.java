package org.duban.reading.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words that each stand for something, looked up where they begin or where they end, the longest first. */
final class Lexicon<T> {
    private final WordSet words;
    private final Map<String, T> meanings = new HashMap<>();

    /** Takes the words of each meaning, parted by blanks. */
    Lexicon(Map<T, String> wordsByMeaning) {
        words = WordSet.of(wordsByMeaning.values().toArray(String[]::new));
        wordsByMeaning.forEach((meaning, text) -> {
            for (String word : text.split("\\s+")) meanings.put(word, meaning);
        });
    }

    /** The longest word that begins at this place. */
    Optional<Entry<T>> at(String text, int at) {
        int length = words.lengthAt(text, at);
        return length == 0 ? Optional.empty() : entry(text, at, at + length);
    }

    /** The longest word that ends at this place and begins no earlier than the floor. */
    Optional<Entry<T>> before(String text, int floor, int end) {
        int length = words.lengthBefore(text, floor, end);
        return length == 0 ? Optional.empty() : entry(text, end - length, end);
    }

    int lengthAt(String text, int at) {
        return words.lengthAt(text, at);
    }

    private Optional<Entry<T>> entry(String text, int start, int end) {
        String word = text.substring(start, end);
        return Optional.ofNullable(meanings.get(word)).map(meaning -> new Entry<>(word, meaning));
    }

    /** A word that was found and what it stands for. */
    record Entry<T>(String word, T meaning) {
        int length() {
            return word.length();
        }
    }
}
