package org.duban.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the texts most like another one. Texts are compared by their {@link Grams}, each weighted by how rare it is among the texts
 * of the index (inverse document frequency), so that 推进 counts for little and 青云坊 for much. An inverted list per
 * pair keeps the cost of a question to the texts that share something with it.
 */
public final class TextIndex<T> {
    /** A collection smaller than this says little about what is rare, so its pairs weigh almost the same. */
    private static final int TELLING = 200;

    private final List<T> items;
    private final Map<Integer, List<Integer>> holders = new HashMap<>();
    private final double[] totals;

    public TextIndex(Collection<T> items, Function<T, String> text) {
        this.items = List.copyOf(items);
        this.totals = new double[items.size()];
        List<Set<Integer>> grams = this.items.stream().map(text).map(Grams::of).toList();
        for (int item = 0; item < grams.size(); item++) {
            for (int gram : grams.get(item)) {
                holders.computeIfAbsent(gram, each -> new ArrayList<>()).add(item);
            }
        }
        for (int item = 0; item < grams.size(); item++) {
            totals[item] = weight(grams.get(item));
        }
    }

    /** The texts that share anything with this one, the most alike (by cosine) first. */
    public List<Match<T>> matches(String text) {
        return matches(text, 0);
    }

    /** Those that are alike at least to a degree. */
    public List<Match<T>> matches(String text, double least) {
        Set<Integer> grams = Grams.of(text);
        double total = weight(grams);
        double[] shared = shared(grams);
        return IntStream.range(0, shared.length)
                .filter(item -> shared[item] > 0)
                .mapToObj(item -> match(item, shared[item], total))
                .filter(match -> match.cosine() >= least)
                .sorted(Comparator.comparingDouble((Match<T> match) -> match.cosine())
                        .reversed())
                .toList();
    }

    private double[] shared(Set<Integer> grams) {
        double[] shared = new double[items.size()];
        for (int gram : grams) {
            double weight = weight(gram);
            for (int item : holders.getOrDefault(gram, List.of())) {
                shared[item] += weight;
            }
        }
        return shared;
    }

    private Match<T> match(int item, double shared, double total) {
        double cosine = shared / Math.sqrt(total * totals[item]);
        return new Match<>(items.get(item), Math.min(1, cosine), Math.min(1, shared / Math.min(total, totals[item])));
    }

    private double weight(Set<Integer> grams) {
        return grams.stream().mapToDouble(this::weight).sum();
    }

    /** The square of the inverse document frequency, as it enters the cosine. */
    private double weight(int gram) {
        int frequency = Math.max(1, holders.getOrDefault(gram, List.of()).size());
        double rarity = Math.log1p((double) Math.max(TELLING, items.size()) / frequency);
        return rarity * rarity;
    }
}
