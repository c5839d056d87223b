package org.duban.revision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a target of an issued table is changed, and on which basis. */
record Grounds(String reason, String basis) {
    /** How many characters each may have. */
    static final int LONGEST = 1000;

    /** Both, or nothing where one of them is missing or too long. */
    static Optional<Grounds> of(@Nullable String reason, @Nullable String basis) {
        return words(reason).flatMap(why -> words(basis).map(by -> new Grounds(why, by)));
    }

    private static Optional<String> words(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(String::strip)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST);
    }
}
