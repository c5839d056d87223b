package org.duban.contribution;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that a supporting unit typed, by the number of their target. */
record ContributionForm(int year, String period, @Nullable Map<Integer, String> words) {
    Map<Integer, String> typed() {
        return requireNonNullElse(words, Map.of());
    }
}
