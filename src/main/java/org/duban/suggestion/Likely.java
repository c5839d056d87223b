package org.duban.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A unit or post that is likely to answer for a target.
 *
 * @param score how much speaks for it; in a choice its share of all that speaks for anyone, 0 to 1
 * @param rows the rows it answered for on which that rests
 * @param remit the words of the target that belong to its remit
 */
record Likely(UUID who, double score, List<Lesson> rows, List<String> remit) {
    /** How many rows are named as grounds. */
    private static final int GROUNDS = 3;

    Likely {
        rows = List.copyOf(rows);
        remit = List.copyOf(remit);
    }

    /**
     * The likeliest, the first of them first.
     *
     * @param without those who are out of question
     * @param most how many
     */
    static List<Likely> choice(List<Likely> all, Set<UUID> without, int most) {
        double total = all.stream().mapToDouble(Likely::score).sum();
        return all.stream()
                .filter(each -> !without.contains(each.who))
                .sorted(Comparator.comparingDouble(Likely::score).reversed().thenComparing(Likely::who))
                .limit(most)
                .map(each -> each.outOf(total))
                .toList();
    }

    private Likely outOf(double total) {
        return new Likely(who, score / total, rows.stream().limit(GROUNDS).toList(), remit);
    }
}
