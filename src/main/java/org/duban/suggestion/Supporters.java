package org.duban.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is likely to support a target: those of the most alike rows, those who stand beside its lead unit elsewhere, and a little those
 * who support much. Measured in {@code docs/suggestions.md}.
 */
final class Supporters {
    /** No row is helped by more, though some tables list every unit. */
    private static final int MOST = 6;

    private final Knowledge alike;
    private final Knowledge leading;
    private final List<Lesson> lessons;
    private final Map<UUID, Integer> led = new HashMap<>();

    /**
     * @param alike knows who supports
     * @param leading knows who leads, where nobody does yet
     * @param lessons rows with those who support them, and those who lead them
     */
    Supporters(Knowledge alike, Knowledge leading, Collection<Lesson> lessons) {
        this.alike = alike;
        this.leading = leading;
        this.lessons = List.copyOf(lessons);
        lessons.stream().flatMap(lesson -> lesson.leads().stream()).forEach(lead -> led.merge(lead, 1, Integer::sum));
    }

    /**
     * At most as many as such rows usually have, and three at least; the likeliest first.
     *
     * @param target whose own row does not count
     * @param supporting those who support it already
     * @param leads those who lead it; where there are none, those who are likely to
     */
    List<Likely> of(UUID target, String text, Set<UUID> supporting, Set<UUID> leads) {
        Map<UUID, Double> leaders = leads.isEmpty() ? guessed(target, text) : certain(leads);
        Set<UUID> without = new HashSet<>(supporting);
        without.addAll(leads);
        leaders.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(lead -> without.add(lead.getKey()));
        long usual = Math.min(MOST, alike.usual(target, text));
        return Likely.choice(candidates(target, text, leaders), without, (int) Math.max(Knowledge.SHOWN, usual));
    }

    private Map<UUID, Double> guessed(UUID target, String text) {
        return leading.of(target, text, Set.of()).stream().collect(Collectors.toMap(Likely::who, Likely::score));
    }

    private static Map<UUID, Double> certain(Set<UUID> leads) {
        return leads.stream().collect(Collectors.toMap(lead -> lead, lead -> 1.0 / leads.size()));
    }

    private List<Likely> candidates(UUID target, String text, Map<UUID, Double> leaders) {
        Map<UUID, Likely> known =
                alike.candidates(target, text).stream().collect(Collectors.toMap(Likely::who, each -> each));
        Map<UUID, List<Beside>> company = company(target, leaders);
        return Stream.concat(known.keySet().stream(), company.keySet().stream())
                .distinct()
                .map(who -> joined(
                        known.getOrDefault(who, new Likely(who, 0, List.of(), List.of())),
                        company.getOrDefault(who, List.of())))
                .toList();
    }

    /** A row, and how much it says for those who support it: more where its lead unit leads the target too. */
    private record Beside(Lesson lesson, double weight) {}

    private Map<UUID, List<Beside>> company(UUID target, Map<UUID, Double> leaders) {
        Map<UUID, List<Beside>> company = new HashMap<>();
        lessons.stream().filter(lesson -> !lesson.target().equals(target)).forEach(lesson -> {
            Beside beside = new Beside(lesson, weight(lesson, leaders));
            lesson.who().forEach(who -> company.computeIfAbsent(who, each -> new ArrayList<>())
                    .add(beside));
        });
        return company;
    }

    private double weight(Lesson lesson, Map<UUID, Double> leaders) {
        double beside = lesson.leads().stream()
                .mapToDouble(lead -> leaders.getOrDefault(lead, 0.0) / (led.getOrDefault(lead, 0) + 1))
                .sum();
        return beside + 1.0 / lessons.size();
    }

    private static Likely joined(Likely known, List<Beside> company) {
        Set<Lesson> rows = new LinkedHashSet<>(known.rows());
        company.stream()
                .sorted(Comparator.comparingDouble(Beside::weight).reversed())
                .map(Beside::lesson)
                .forEach(rows::add);
        double score =
                known.score() + company.stream().mapToDouble(Beside::weight).sum();
        return new Likely(known.who(), score, List.copyOf(rows), known.remit());
    }
}
