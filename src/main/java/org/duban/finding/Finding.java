package org.duban.finding;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.target.Indicator;

/**
 * Numbers of a year's table that somebody should look at together.
 *
 * @param b the number it is compared with, or the parts that should make it up
 */
record Finding(Kind kind, PromisedNumber a, List<PromisedNumber> b) {
    Finding {
        b = List.copyOf(b);
    }

    /** What is odd about them. */
    enum Kind {
        /** the same object with different numbers */
        DIFFERENT_NUMBER,
        /** parts that do not sum to the whole */
        PARTS,
        /** the same number promised in two targets */
        SAME_PROMISE
    }

    /** Stays the same as long as the sentences and their numbers do. */
    String id() {
        String said = Stream.concat(Stream.of(a), b.stream())
                .map(each -> "%s|%s|%s".formatted(each.target().id(), each.sentence(), each.value()))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    PromisedNumber first() {
        return b.get(0);
    }

    /** Of the other number, or of all the parts together. */
    BigDecimal otherValue() {
        return b.stream().map(PromisedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether all are one promise to be reported once. */
    boolean canBeLinked() {
        return kind == Kind.SAME_PROMISE;
    }

    /** Whether the other side gives the promise in parts. */
    boolean inParts() {
        return b.size() > 1;
    }

    boolean isLinked() {
        Optional<UUID> promise = a.indicator().twins();
        return canBeLinked()
                && promise.isPresent()
                && b.stream().allMatch(each -> each.indicator().twins().equals(promise));
    }

    /** The targets that it is about. */
    Set<UUID> targets() {
        return Stream.concat(Stream.of(a), b.stream())
                .map(each -> each.target().id())
                .collect(Collectors.toSet());
    }

    List<Indicator> others() {
        return b.stream().map(PromisedNumber::indicator).toList();
    }
}
