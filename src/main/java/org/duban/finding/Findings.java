package org.duban.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.likeness.Match;
import org.duban.likeness.TextIndex;

/**
 * Finds contradictions and repetitions among the numbers of a table. Two numbers are about the same object where their names or
 * the clauses around them are alike; the bounds were set on a real table of 107 rows with 138 numbers.
 */
final class Findings {
    /** From here on two objects are taken for the same although their numbers differ. */
    private static final double SAME_OBJECT = 0.55;
    /** The same number is itself a sign of the same promise, so less likeness is asked for. */
    private static final double SAME_NUMBER = 0.45;
    /** A number this large is hardly the same by chance. */
    private static final double SAME_LARGE_NUMBER = 0.3;

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private final List<PromisedNumber> numbers;
    private final TextIndex<PromisedNumber> names;
    private final TextIndex<PromisedNumber> clauses;

    Findings(Collection<PromisedNumber> numbers) {
        this.numbers = List.copyOf(numbers);
        this.names = new TextIndex<>(numbers, number -> number.indicator().name());
        this.clauses = new TextIndex<>(numbers, PromisedNumber::clause);
    }

    /** Each pair once, the contradictions first, then in the order of the table. */
    List<Finding> all() {
        return numbers.stream()
                .flatMap(this::with)
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(finding -> finding.a().target().number())
                        .thenComparing(finding -> finding.b().target().number()))
                .toList();
    }

    private Stream<Finding> with(PromisedNumber first) {
        return likeness(first).entrySet().stream()
                .filter(each -> first.target().number() < each.getKey().target().number())
                .filter(each -> first.comparable(each.getKey()))
                .flatMap(each -> finding(first, each.getKey(), each.getValue()).stream());
    }

    private Map<PromisedNumber, Double> likeness(PromisedNumber number) {
        List<Match<PromisedNumber>> matches =
                new ArrayList<>(names.matches(number.indicator().name()));
        matches.addAll(clauses.matches(number.clause()));
        Map<PromisedNumber, Double> best = new HashMap<>();
        matches.forEach(match -> best.merge(match.item(), match.cosine(), Math::max));
        return best;
    }

    private static Optional<Finding> finding(PromisedNumber a, PromisedNumber b, double likeness) {
        if (!a.sameValue(b)) {
            return likeness < SAME_OBJECT
                    ? Optional.empty()
                    : Optional.of(new Finding(Finding.Kind.DIFFERENT_NUMBER, a, b));
        }
        boolean large = a.indicator().value().compareTo(LARGE) >= 0;
        return likeness < (large ? SAME_LARGE_NUMBER : SAME_NUMBER)
                ? Optional.empty()
                : Optional.of(new Finding(Finding.Kind.SAME_PROMISE, a, b));
    }
}
