package org.duban.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the page before publishing sends: the draft's {@code revision} that it shows; {@code choice.} and the id of each proposed target that is like a row, with what {@link Decision} reads; {@code gone} for each row to be taken out; for each unknown name a field
 * {@code unit.} or {@code leader.} and the name, with {@link #FRESH}, an id of the directory, or nothing; {@code allUnits} and
 * {@code allLeaders} where every name that is left is to be put into the directory.
 */
record PublishForm(MultiValueMap<String, String> fields) {
    static final String FRESH = "new";

    private static final String CHOICE = "choice.";

    /** @throws IllegalArgumentException where a field holds what the page never offered */
    PublishChoices choices() {
        Set<UUID> gone = fields.getOrDefault("gone", List.of()).stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return new PublishChoices(
                revision(), decisions(), gone, names("unit.", "allUnits"), names("leader.", "allLeaders"));
    }

    private Map<UUID, Decision> decisions() {
        Map<UUID, Decision> decisions = new HashMap<>();
        fields.toSingleValueMap().forEach((field, value) -> {
            if (field.startsWith(CHOICE) && !value.isEmpty()) {
                decisions.put(UUID.fromString(field.substring(CHOICE.length())), Decision.of(value));
            }
        });
        return decisions;
    }

    private @Nullable Long revision() {
        String revision = fields.getFirst("revision");
        return revision == null ? null : Long.valueOf(revision);
    }

    private NameChoices names(String prefix, String all) {
        Map<String, UUID> meant = new HashMap<>();
        Set<String> fresh = new HashSet<>();
        fields.toSingleValueMap().forEach((field, value) -> {
            if (field.startsWith(prefix)) {
                choose(field.substring(prefix.length()), value, meant, fresh);
            }
        });
        return new NameChoices(meant, fresh, fields.containsKey(all));
    }

    private static void choose(String name, String value, Map<String, UUID> meant, Set<String> fresh) {
        if (value.equals(FRESH)) {
            fresh.add(name);
        } else if (!value.isEmpty()) {
            meant.put(name, UUID.fromString(value));
        }
    }
}
