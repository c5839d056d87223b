package org.duban.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.likeness.Match;
import org.duban.likeness.TextIndex;

/**
 * Finds contradictions and repetitions among the numbers of a table. Two numbers are about the same object where their names or
 * the clauses around them are alike.
 */
final class Findings {
    private final List<PromisedNumber> numbers;
    private final TextIndex<PromisedNumber> objects;
    private final TextIndex<PromisedNumber> clauses;

    Findings(Collection<PromisedNumber> numbers) {
        this.numbers = List.copyOf(numbers);
        this.objects = new TextIndex<>(numbers, PromisedNumber::object);
        this.clauses = new TextIndex<>(numbers, PromisedNumber::clause);
    }

    /** Two targets, the one with the lower number first. */
    private record Between(UUID a, UUID b) {}

    /** The contradictions first, then in the order of the table. */
    List<Finding> all() {
        Stream<Finding> parts = numbers.stream()
                .collect(groupingBy(each -> each.target().id(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(each -> new Parts(each).findings().stream());
        Stream<Finding> pairs = numbers.stream()
                .flatMap(this::with)
                .collect(groupingBy(pair ->
                        new Between(pair.a().target().id(), pair.b().target().id())))
                .values()
                .stream()
                .flatMap(each -> new Pairing(each).findings().stream());
        return Stream.concat(parts, pairs)
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(finding -> finding.a().target().number())
                        .thenComparing(finding -> finding.first().target().number())
                        .thenComparing(finding -> finding.a().indicator().position()))
                .toList();
    }

    private Stream<Pairing.Pair> with(PromisedNumber first) {
        return likeness(first).entrySet().stream()
                .filter(each -> first.target().number() < each.getKey().target().number())
                .filter(each -> first.comparable(each.getKey()))
                .filter(each -> first.threshold().equals(each.getKey().threshold()))
                .map(each -> new Pairing.Pair(first, each.getKey(), each.getValue()));
    }

    private Map<PromisedNumber, Double> likeness(PromisedNumber number) {
        List<Match<PromisedNumber>> matches = new ArrayList<>(objects.matches(number.object(), Pairing.LEAST));
        matches.addAll(clauses.matches(number.clause(), Pairing.LEAST));
        Map<PromisedNumber, Double> best = new HashMap<>();
        matches.forEach(match -> best.merge(match.item(), match.cosine(), Math::max));
        return best;
    }
}
