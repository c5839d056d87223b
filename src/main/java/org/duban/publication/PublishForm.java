package org.duban.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the page before publishing sends: the draft's {@code revision} that it shows; {@code link} for each row that is only a further source; for each unknown name a field
 * {@code unit.} or {@code leader.} and the name, with {@link #FRESH}, an id of the directory, or nothing; {@code allUnits} and
 * {@code allLeaders} where every name that is left is to be put into the directory.
 */
record PublishForm(MultiValueMap<String, String> fields) {
    static final String FRESH = "new";

    /** @throws IllegalArgumentException where a field holds what the page never offered */
    PublishChoices choices() {
        Map<UUID, UUID> links = new HashMap<>();
        fields.getOrDefault("link", List.of()).stream()
                .map(Link::of)
                .forEach(link -> links.put(link.proposed(), link.existing()));
        return new PublishChoices(revision(), links, names("unit.", "allUnits"), names("leader.", "allLeaders"));
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
