package org.duban.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.reading.GlossaryEntry;
import org.jspecify.annotations.Nullable;

/** The terms that documents explain, found again in their words. */
public class Glossary {
    /** Some words; {@code explanation} where they are a term that is explained. */
    public record Run(String text, @Nullable String explanation) {}

    private final List<GlossaryEntry> entries;
    private final Pattern terms;

    /** @param entries where a term is explained twice, the first one holds */
    public Glossary(Collection<GlossaryEntry> entries) {
        this.entries = entries.stream().filter(entry -> !entry.term().isBlank()).toList();
        this.terms = Pattern.compile(this.entries.stream()
                .map(GlossaryEntry::term)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")")));
    }

    public List<GlossaryEntry> entries() {
        return entries;
    }

    /** The words in runs, each term marked at its first place only; of terms of which one holds the other, the longer one. */
    public List<Run> mark(String words) {
        List<Run> runs = new ArrayList<>();
        Map<String, String> open = explanations();
        int from = 0;
        for (Matcher found = terms.matcher(words); !open.isEmpty() && found.find(); ) {
            String explanation = open.remove(found.group());
            if (explanation != null) {
                add(words.substring(from, found.start()), null, runs);
                add(found.group(), explanation, runs);
                from = found.end();
            }
        }
        add(words.substring(from), null, runs);
        return List.copyOf(runs);
    }

    private Map<String, String> explanations() {
        Map<String, String> explanations = new HashMap<>();
        entries.forEach(entry -> explanations.putIfAbsent(entry.term(), entry.explanation()));
        return explanations;
    }

    private static void add(String words, @Nullable String explanation, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(words, explanation));
        }
    }
}
