package org.duban.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The names by which the interface calls what the record knows by an id, looked up once each. */
final class Names {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Function<UUID, Optional<String>> called;
    private final String unnamed;

    /** @param unnamed for what has no name of its own, or is no longer there */
    Names(Function<UUID, Optional<String>> called, String unnamed) {
        this.called = called;
        this.unnamed = unnamed;
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The name of what has this id; other texts are names already. */
    String of(String id) {
        return isId(id)
                ? known.computeIfAbsent(id, each -> called.apply(UUID.fromString(each)))
                        .orElse(unnamed)
                : id;
    }
}
