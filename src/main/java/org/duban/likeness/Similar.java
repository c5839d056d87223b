package org.duban.likeness;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Texts among which the one is sought that promises the same as another, or nearly the same. */
public final class Similar<T> {
    /** From here on somebody should look: most of what one says, the other says too. */
    private static final double ALIKE = 0.6;

    /** A shorter text is contained in many others by chance. */
    private static final int LONG_ENOUGH = 8;

    private final TextIndex<T> index;
    private final Function<T, String> text;

    public Similar(Collection<T> items, Function<T, String> text) {
        this.index = new TextIndex<>(items, text);
        this.text = text;
    }

    /**
     * The text that is most like the one asked for.
     *
     * @param same whether both have the same letters and digits
     * @param percent the share of the shorter text that the longer one has too, by weight
     * @param closeness how near the two are as wholes, from 0 to 1
     */
    public record Twin<T>(T item, boolean same, int percent, double closeness) {}

    /** The most like one; nothing where none is alike enough to be meant. */
    public Optional<Twin<T>> of(String wanted) {
        return all(wanted).max(Comparator.comparingDouble(Twin::closeness));
    }

    /** All that are alike enough to be meant. */
    public Stream<Twin<T>> all(String wanted) {
        String letters = Grams.letters(wanted);
        return index.matches(wanted).stream()
                .filter(match -> match.coverage() >= ALIKE)
                .filter(match -> likeness(match, letters) >= ALIKE)
                .map(match -> twin(match, letters));
    }

    private Twin<T> twin(Match<T> match, String letters) {
        int percent = (int) Math.round(100 * likeness(match, letters));
        return new Twin<>(match.item(), letters(match).equals(letters), percent, match.cosine());
    }

    private double likeness(Match<T> match, String letters) {
        int shorter = Math.min(letters.length(), letters(match).length());
        return shorter < LONG_ENOUGH ? match.cosine() : match.coverage();
    }

    private String letters(Match<T> match) {
        return Grams.letters(text.apply(match.item()));
    }
}
