package org.duban.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.shared.Folded;

/**
 * How well somebody with several names answers: first by the fit, then by which name it is, the one that tables print before the
 * others.
 */
record Rank(Fit fit, int name) implements Comparable<Rank> {
    private static final Comparator<Rank> BEST_FIRST =
            Comparator.comparing(Rank::fit).thenComparingInt(Rank::name);

    /** @param names the one that tables print first */
    static Optional<Rank> of(Typed typed, List<Folded> names) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> typed.fits(names.get(at)).map(fit -> new Rank(fit, at)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    @Override
    public int compareTo(Rank other) {
        return BEST_FIRST.compare(this, other);
    }
}
