package org.duban.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pairs the numbers of two targets that are about the same object: the most alike first, each number once, so that a list of like
 * numbers does not meet every line of another.
 */
final class Pairing {
    /** From here on two objects are taken for the same although their numbers differ. */
    private static final double SAME_OBJECT = 0.55;
    /** The same number is itself a sign of the same promise, so less likeness is asked for. */
    private static final double SAME_NUMBER = 0.45;
    /** A number this large is hardly the same by chance; nor are parts that sum to the whole. */
    private static final double SAME_LARGE_NUMBER = 0.3;
    /** So are objects that count from the same sum on. */
    private static final double SAME_THRESHOLD = 0.3;
    /** Less alike than this nothing is told of. */
    static final double LEAST = SAME_LARGE_NUMBER;

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private final List<Pair> pairs;
    private final Set<PromisedNumber> paired = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Two numbers of different targets that can be compared. */
    record Pair(PromisedNumber a, PromisedNumber b, double likeness) {
        boolean tells() {
            return likeness >= asked();
        }

        private double asked() {
            if (a.threshold().isPresent()) {
                return SAME_THRESHOLD;
            }
            return a.sameValue(b) ? large() ? SAME_LARGE_NUMBER : SAME_NUMBER : SAME_OBJECT;
        }

        private boolean large() {
            return a.value().compareTo(LARGE) >= 0;
        }

        private double rank() {
            return a.sameValue(b) ? likeness + 1 : likeness;
        }
    }

    Pairing(List<Pair> pairs) {
        this.pairs = pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::rank)
                        .reversed()
                        .thenComparing(pair -> pair.a().indicator().position())
                        .thenComparing(pair -> pair.b().indicator().position()))
                .toList();
    }

    List<Finding> findings() {
        pairs.stream().filter(pair -> pair.a().sameValue(pair.b())).forEach(this::pair);
        sums();
        pairs.forEach(this::pair);
        return findings;
    }

    private void pair(Pair pair) {
        if (pair.tells() && !paired.contains(pair.a()) && !paired.contains(pair.b())) {
            boolean same = pair.a().sameValue(pair.b());
            add(same ? Finding.Kind.SAME_PROMISE : Finding.Kind.DIFFERENT_NUMBER, pair.a(), List.of(pair.b()));
        }
    }

    /** A whole in one of the targets that the other one gives in parts. */
    private void sums() {
        pairs.stream().map(Pair::a).distinct().forEach(whole -> sum(whole, alike(whole)));
        pairs.stream().map(Pair::b).distinct().forEach(whole -> sum(whole, alike(whole)));
    }

    private List<PromisedNumber> alike(PromisedNumber whole) {
        return pairs.stream()
                .filter(pair -> pair.a().equals(whole) || pair.b().equals(whole))
                .map(pair -> pair.a().equals(whole) ? pair.b() : pair.a())
                .filter(part -> !paired.contains(part))
                .sorted(Comparator.comparing(part -> part.indicator().position()))
                .collect(Collectors.toList());
    }

    private void sum(PromisedNumber whole, List<PromisedNumber> parts) {
        BigDecimal sum = parts.stream().map(PromisedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.size() > 1 && !paired.contains(whole) && sum.compareTo(whole.value()) == 0) {
            add(Finding.Kind.SAME_PROMISE, whole, parts);
        }
    }

    private void add(Finding.Kind kind, PromisedNumber a, List<PromisedNumber> b) {
        paired.add(a);
        paired.addAll(b);
        findings.add(new Finding(kind, a, b));
    }
}
