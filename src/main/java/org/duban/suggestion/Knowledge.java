package org.duban.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.likeness.Match;
import org.duban.likeness.TextIndex;

/**
 * Who is likely to answer for a text: the most alike rows vote for theirs, each with the weight of its likeness, and the words of a
 * unit's remit speak for it. Measured against centroids and naive Bayes in {@code docs/suggestions.md}. Nobody is assigned by it.
 */
final class Knowledge {
    private static final int VOTERS = 10;
    /** How many are suggested. */
    static final int SHOWN = 3;
    /** Below it two rows have nothing in common but the way such rows are written. */
    private static final double ALIKE = 0.05;
    /** A word of the remit weighs as much as a row that is alike to this degree. */
    private static final double REMIT = 0.2;

    private final TextIndex<Lesson> lessons;
    private final Map<UUID, List<String>> remits;

    /** @param remits the words of the remit of each unit that may be suggested; empty for a role that no remit decides */
    Knowledge(Collection<Lesson> lessons, Map<UUID, List<String>> remits) {
        this.lessons = new TextIndex<>(lessons, lesson -> words(lesson.text()));
        this.remits = Map.copyOf(remits);
    }

    /**
     * At most three, the likeliest first; none where nothing speaks for anyone.
     *
     * @param target whose own row does not count
     * @param answering those who answer for it already
     */
    List<Likely> of(UUID target, String text, Set<UUID> answering) {
        return Likely.choice(candidates(target, text), answering, SHOWN);
    }

    /** All for whom anything speaks, with all that does. */
    List<Likely> candidates(UUID target, String text) {
        Map<UUID, List<Match<Lesson>>> ballots = ballots(target, text);
        Map<UUID, List<String>> mentioned = mentioned(text);
        Set<UUID> candidates = new HashSet<>(ballots.keySet());
        candidates.addAll(mentioned.keySet());
        return candidates.stream()
                .map(who -> likely(who, ballots.getOrDefault(who, List.of()), mentioned.getOrDefault(who, List.of())))
                .toList();
    }

    /** How many answer for a row that is like the text, on the average; 0 where none is. */
    long usual(UUID target, String text) {
        return Math.round(voters(target, text).stream()
                .mapToInt(match -> match.item().who().size())
                .average()
                .orElse(0));
    }

    private List<Match<Lesson>> voters(UUID target, String text) {
        return lessons.matches(words(text), ALIKE).stream()
                .filter(match -> !match.item().target().equals(target))
                .limit(VOTERS)
                .toList();
    }

    private Map<UUID, List<Match<Lesson>>> ballots(UUID target, String text) {
        Map<UUID, List<Match<Lesson>>> ballots = new HashMap<>();
        voters(target, text).forEach(match -> match.item().who().forEach(who -> ballots.computeIfAbsent(
                        who, each -> new ArrayList<>())
                .add(match)));
        return ballots;
    }

    private Map<UUID, List<String>> mentioned(String text) {
        Map<UUID, List<String>> mentioned = new HashMap<>();
        remits.forEach((who, remit) -> {
            List<String> found = remit.stream().filter(text::contains).toList();
            if (!found.isEmpty()) {
                mentioned.put(who, found);
            }
        });
        return mentioned;
    }

    private static Likely likely(UUID who, List<Match<Lesson>> rows, List<String> remit) {
        double votes = rows.stream().mapToDouble(Match::cosine).sum();
        return new Likely(
                who,
                votes + REMIT * Remits.SHIPPED.weight(remit),
                rows.stream().map(Match::item).toList(),
                remit);
    }

    /** What a row is about does not hang on its figures. */
    private static String words(String text) {
        return text.replaceAll("[0-9.%％]+", "");
    }
}
