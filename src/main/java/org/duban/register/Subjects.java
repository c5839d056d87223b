package org.duban.register;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.organization.Directory;
import org.duban.organization.Unit;
import org.duban.shared.Folded;
import org.duban.workbook.SheetRow;

/** Finds the units that the sheets of a workbook name: by what they are called now or will be called after the import. */
final class Subjects {
    private final Map<Folded, Set<String>> keys = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Subjects(Directory directory) {
        directory.units().forEach(unit -> add(key(unit), unit.name(), names(unit)));
    }

    static String key(Unit unit) {
        return unit.id().toString();
    }

    /** What stands for a unit that is not in the directory yet. */
    static String fresh(String name) {
        return "new " + Folded.of(name).text();
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(Stream.of(unit.name(), unit.label()), unit.aliases().stream());
    }

    /** @param name what it is called in the directory, or in the workbook where it is new */
    void add(String key, String name, Stream<String> called) {
        names.putIfAbsent(key, name);
        called.forEach(each -> keys.computeIfAbsent(Folded.of(each), word -> new LinkedHashSet<>())
                .add(key));
    }

    String name(String key) {
        return names.getOrDefault(key, "");
    }

    /** The unit that a cell names; one that is unknown or ambiguous makes the row a bad one. */
    Optional<String> key(SheetRow row, String column) {
        return key(row, column, row.text(column));
    }

    /** @param word one of the names in the cell */
    Optional<String> key(SheetRow row, String column, String word) {
        Set<String> found = keys.getOrDefault(Folded.of(word), Set.of());
        if (found.size() != 1) {
            row.refuse(column, found.isEmpty() ? "UNKNOWN_UNIT" : "AMBIGUOUS_NAME");
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
