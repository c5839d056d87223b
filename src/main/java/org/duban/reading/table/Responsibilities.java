package org.duban.reading.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.reading.Row.Field;
import org.jspecify.annotations.Nullable;

/** Who answers for a row, and which of it is printed there, taken from above, or lost. */
final class Responsibilities {
    private final Map<Field, List<String>> names = new EnumMap<>(Field.class);
    private final Set<Field> inherited = EnumSet.noneOf(Field.class);
    private final Set<Field> lost = EnumSet.noneOf(Field.class);
    private @Nullable String due;

    /** Adds names that the row prints itself. */
    void print(Field field, List<String> more) {
        if (!more.isEmpty()) {
            names.merge(field, List.copyOf(more), Responsibilities::union);
        }
    }

    /** Takes names from a merged cell above. */
    void inherit(Field field, List<String> above) {
        if (!above.isEmpty() && get(field).isEmpty()) {
            names.put(field, above);
            inherited.add(field);
        }
    }

    void lose(Field field) {
        lost.add(field);
    }

    void dueBy(String deadline) {
        due = due == null ? deadline : due + "，" + deadline;
    }

    void addAll(Responsibilities other) {
        other.names.forEach(this::print);
        if (other.due != null) {
            dueBy(other.due);
        }
    }

    List<String> get(Field field) {
        return names.getOrDefault(field, List.of());
    }

    Set<Field> inherited() {
        return inherited;
    }

    Set<Field> lost() {
        return lost;
    }

    @Nullable String due() {
        return due;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    private static List<String> union(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .distinct()
                .toList();
    }
}
