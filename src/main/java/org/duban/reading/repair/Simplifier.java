package org.duban.reading.repair;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes traditional characters as simplified ones, a known phrase before its characters. The dictionary is opencc4j's;
 * its own converter first loads the way back too, which takes longer than reading a whole report.
 */
final class Simplifier {
    private static final String FOLDER = "/data/dictionary/";
    /** What the dictionary leaves alone, though office prose nearly always means the other word. */
    private static final Map<Character, Character> MEANT = Map.of('著', '着', '乾', '干');

    private static final String RENOWN = "名著 著名 著作 著称 著稱 著书 著書 著述 著录 著錄 显著 顯著 卓著 昭著 土著 原著 专著 專著 论著 論著 编著 編著 译著 譯著 巨著";

    private final char[] characters = new char[Character.MAX_VALUE + 1];
    private final BitSet beginsPhrase = new BitSet();
    private final Map<Character, List<Phrase>> phrases = new HashMap<>();

    private Simplifier() {
        for (int c = 0; c < characters.length; c++) {
            characters[c] = (char) c;
        }
        entries("TSCharacters.txt").forEach(this::learnCharacter);
        entries("TSPhrases.txt").forEach(entry -> learn(entry[0], entry[1]));
        for (String phrase : RENOWN.split(" ")) {
            learn(phrase, simplify(phrase));
        }
        MEANT.forEach((from, to) -> characters[from] = to);
    }

    /** The one dictionary, loaded when first asked for. */
    static Simplifier dictionary() {
        return Holder.DICTIONARY;
    }

    boolean isTraditional(char c) {
        return characters[c] != c;
    }

    char simplify(char c) {
        return characters[c];
    }

    /** The text in simplified characters, of the same length. */
    String simplify(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        while (simplified.length() < text.length()) {
            int place = simplified.length();
            char c = text.charAt(place);
            String phrase = beginsPhrase.get(c) ? phraseAt(text, place) : "";
            if (phrase.isEmpty()) {
                simplified.append(characters[c]);
            } else {
                simplified.append(phrase);
            }
        }
        return simplified.toString();
    }

    private String phraseAt(String text, int place) {
        for (Phrase phrase : phrases.getOrDefault(text.charAt(place), List.of())) {
            if (text.startsWith(phrase.traditional(), place)) {
                return phrase.simplified();
            }
        }
        return "";
    }

    private void learnCharacter(String[] entry) {
        if (entry[0].length() == 1 && entry[1].length() == 1) {
            characters[entry[0].charAt(0)] = entry[1].charAt(0);
        }
    }

    /** Phrases of one first character are kept longest first; one of another length would move every offset. */
    private void learn(String traditional, String simplified) {
        if (traditional.length() == simplified.length()) {
            List<Phrase> alike = phrases.computeIfAbsent(traditional.charAt(0), first -> new ArrayList<>());
            beginsPhrase.set(traditional.charAt(0));
            alike.add(new Phrase(traditional, simplified));
            alike.sort((a, b) -> b.traditional().length() - a.traditional().length());
        }
    }

    private static List<String[]> entries(String file) {
        try (InputStream dictionary = ZhConverterUtil.class.getResourceAsStream(FOLDER + file)) {
            byte[] bytes = Objects.requireNonNull(dictionary, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(entry -> entry.length > 1)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Phrase(String traditional, String simplified) {}

    private static final class Holder {
        static final Simplifier DICTIONARY = new Simplifier();
    }
}
