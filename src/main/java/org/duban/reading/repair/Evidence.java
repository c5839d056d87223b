package org.duban.reading.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the sound parts of a document teach: which characters stand side by side, and how they are read. */
final class Evidence {
    private static final Pattern NOTE =
            Pattern.compile("[(（](?<=([" + Script.HAN + "]).)(" + PinyinNotes.SYLLABLE + ")[)）]");
    private static final String CLAUSE_ENDS = "，。；：、！,;:!\n 　";

    private final Map<String, Set<Character>> readings = new HashMap<>();
    private final Pairs neighbours;
    private final Pairs openings;

    Evidence(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Matcher notes = NOTE.matcher(text);
        while (notes.find()) {
            readings.computeIfAbsent(notes.group(2), reading -> new HashSet<>())
                    .add(notes.group(1).charAt(0));
            notes.appendReplacement(plain, "");
        }
        notes.appendTail(plain);
        neighbours = Pairs.of(plain, place -> true);
        openings = Pairs.of(plain, place -> place > 0 && CLAUSE_ENDS.indexOf(plain.charAt(place - 1)) >= 0);
    }

    /** The characters that the document has with this reading behind them. */
    Set<Character> readAs(@Nullable String reading) {
        return reading == null ? Set.of() : readings.getOrDefault(reading, Set.of());
    }

    /**
     * How often the document has a character beside these neighbours. Beside a character of a word only words count; a
     * full stop is also spoken for by clauses that open with the words behind it.
     */
    int count(char before, char c, String following) {
        int opened = c == '。' && following.length() > 1 ? openings.count(following.charAt(0), following.charAt(1)) : 0;
        return opened + beside(c, before, c, before) + beside(c, c, following.charAt(0), following.charAt(0));
    }

    private int beside(char c, char first, char second, char neighbour) {
        boolean counts = !Script.isHan(c) || Script.isHan(neighbour);
        return counts ? neighbours.count(first, second) : 0;
    }
}
