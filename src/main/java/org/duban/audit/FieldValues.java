package org.duban.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a row as the record keeps them, each as a text; secrets and how a person is reached are hidden wherever it shows them. */
record FieldValues(Map<String, String> texts) {
    private static final Set<String> SECRET =
            Set.of("password", "hash", "sealedAddress", "sealedSecret", "mail", "mobile", "wecom");
    private static final List<String> REASONS = List.of("reason", "basis");
    private static final String HIDDEN = "••••••";

    /** What differs, field by field; a changed secret shows as changed and nothing more. */
    List<Change> changesTo(FieldValues after) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(after.texts);
        return all.keySet().stream()
                .filter(name -> !agreesOn(name, after))
                .map(name -> new Change(name, shown(name), after.shown(name)))
                .toList();
    }

    /** The reasons that it gives and the state before did not. */
    List<String> reasonsSince(FieldValues before) {
        return REASONS.stream()
                .filter(name -> !agreesOn(name, before))
                .flatMap(name -> Stream.ofNullable(texts.get(name)))
                .toList();
    }

    /** All of them. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>(texts);
        shown.replaceAll((name, text) -> SECRET.contains(name) ? HIDDEN : text);
        return shown;
    }

    private boolean agreesOn(String name, FieldValues other) {
        return Objects.equals(texts.get(name), other.texts.get(name));
    }

    private @Nullable String shown(String name) {
        return shown().get(name);
    }
}
