package org.duban.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.audit.AuditEntry.Change;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** The fields of an entity as the record shows them: secrets hidden, bytes only counted, the version left out. */
record FieldValues(Map<String, String> texts) {
    private static final Set<String> SECRET = Set.of("password", "hash", "sealedAddress", "sealedSecret");
    private static final String HIDDEN = "••••••";
    /** What was read out of a whole document fills no record. */
    private static final int LONGEST = 10_000;

    /** @param state the values in the order of the persister's properties; absent where they are not known */
    static FieldValues of(EntityPersister persister, @Nullable Object @Nullable [] state) {
        Map<String, String> texts = new LinkedHashMap<>();
        String[] names = persister.getPropertyNames();
        for (int i = 0; state != null && i < names.length; i++) {
            Object value = state[i];
            if (value != null
                    && i != persister.getVersionPropertyIndex()
                    && !persister.getPropertyTypes()[i].isCollectionType()) {
                texts.put(names[i], text(names[i], value));
            }
        }
        return new FieldValues(texts);
    }

    /** What differs, field by field; a changed secret shows as changed and nothing more. */
    List<Change> changesTo(FieldValues after) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(after.texts);
        return all.keySet().stream()
                .filter(name -> !Objects.equals(texts.get(name), after.texts.get(name)))
                .map(name -> new Change(name, shown(texts.get(name)), shown(after.texts.get(name))))
                .toList();
    }

    /** All of them in one line. */
    String line() {
        StringBuilder line = new StringBuilder();
        texts.forEach((name, text) ->
                line.append(line.isEmpty() ? "" : "; ").append(name).append('=').append(shown(text)));
        return line.toString();
    }

    private static String text(String name, Object value) {
        if (SECRET.contains(name)) {
            return HIDDEN + value.hashCode();
        }
        return value instanceof byte[] bytes ? bytes.length + " bytes" : value.toString();
    }

    private static @Nullable String shown(@Nullable String text) {
        if (text == null || !text.startsWith(HIDDEN) && text.length() <= LONGEST) {
            return text;
        }
        return text.startsWith(HIDDEN) ? HIDDEN : text.substring(0, LONGEST) + "… (" + text.length() + ")";
    }
}
