package org.duban.precedent;

import java.util.Comparator;
import org.duban.likeness.Similar;

/**
 * A row of this year and the row of last year that promised the same.
 *
 * @param same whether both have the same letters and digits
 * @param closeness how near their words are, from 0 to 1
 */
record Pair(Promised now, Promised before, boolean same, double closeness) {
    static final Comparator<Pair> MOST_ALIKE_FIRST =
            Comparator.comparing(Pair::same).thenComparing(Pair::closeness).reversed();

    static Pair of(Promised now, Similar.Twin<Promised> before) {
        return new Pair(now, before.item(), before.same(), before.closeness());
    }
}
