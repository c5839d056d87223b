package org.duban.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.organization.Directory;
import org.duban.organization.FormerName;
import org.duban.organization.Unit;
import org.duban.organization.UnitName;
import org.duban.shared.Folded;
import org.duban.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/** Reads the three sheets about units; a unit with a bad cell in any of them is left as it is. */
final class UnitSheets {
    private final Directory directory;
    private final Subjects subjects;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> spoiled = new HashSet<>();
    private final Map<String, SheetRow> rows = new LinkedHashMap<>();

    UnitSheets(Directory directory) {
        this.directory = directory;
        this.subjects = new Subjects(directory);
        directory.units().forEach(unit -> entries.put(Subjects.key(unit), Entry.of(unit, directory)));
    }

    /** All units as the sheets say, those that no sheet names as they are. */
    List<Entry> entries() {
        while (spoilTakenName()) {
            // a unit that keeps its name because of that may spoil another one
        }
        return entries.entrySet().stream()
                .filter(each -> !spoiled.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    void readUnits(List<SheetRow> rows) {
        Map<SheetRow, String> keys = new LinkedHashMap<>();
        Set<Folded> names = new HashSet<>();
        for (SheetRow row : rows) {
            key(row, names).ifPresent(key -> keys.put(row, key));
        }
        keys.forEach(this::readUnit);
    }

    private Optional<String> key(SheetRow row, Set<Folded> names) {
        String name = row.text(Columns.NAME, 100);
        if (name.isEmpty()) {
            row.refuse(Columns.NAME, "NO_NAME");
        } else if (!names.add(Folded.of(name))) {
            row.refuse(Columns.NAME, "NAME_TWICE");
        }
        String id = row.text(Columns.ID);
        if (!id.isEmpty() && !entries.containsKey(id)) {
            row.refuse(Columns.ID, "UNKNOWN_ID");
        }
        if (row.isBad()) {
            spoiled.add(id);
            return Optional.empty();
        }
        String key = id.isEmpty() ? named(name).map(Subjects::key).orElse(Subjects.fresh(name)) : id;
        subjects.add(key, name, Stream.of(name));
        return Optional.of(key);
    }

    private Optional<Unit> named(String name) {
        Folded folded = Folded.of(name);
        return directory.units().stream()
                .filter(each -> Folded.of(each.name()).equals(folded))
                .findFirst();
    }

    private void readUnit(SheetRow row, String key) {
        Entry before = entries.get(key);
        String brief = row.text(Columns.SHORT, 50);
        rows.put(key, row);
        Entry entry = new Entry(
                before == null ? null : before.id(),
                row.number(Columns.ORDER).orElse(before == null ? 0 : before.order()),
                new UnitName(row.text(Columns.NAME), brief.isEmpty() ? null : brief),
                parts(row.text(Columns.ALIASES, 1000)),
                row.date(Columns.END).orElse(null),
                parts(row.text(Columns.HEIRS, 1000)).stream()
                        .flatMap(each -> subjects.key(row, Columns.HEIRS, each).stream())
                        .map(subjects::name)
                        .toList(),
                before == null ? List.of() : before.former(),
                before == null ? List.of() : before.members());
        put(row, key, entry);
    }

    private void put(SheetRow row, String key, Entry entry) {
        if (row.isBad()) {
            spoiled.add(key);
        } else {
            entries.put(key, entry);
        }
    }

    /** Refuses a name whose bearer keeps it; two units may exchange theirs. */
    private boolean spoilTakenName() {
        Optional<Map.Entry<String, SheetRow>> taken = rows.entrySet().stream()
                .filter(each -> !spoiled.contains(each.getKey()) && isTaken(each.getValue(), each.getKey()))
                .findFirst();
        taken.ifPresent(each -> {
            each.getValue().refuse(Columns.NAME, "NAME_TAKEN");
            spoiled.add(each.getKey());
        });
        return taken.isPresent();
    }

    private boolean keeps(String bearer, Folded name) {
        Entry entry = entries.get(bearer);
        return spoiled.contains(bearer)
                || entry != null && Folded.of(entry.name().full()).equals(name);
    }

    private boolean isTaken(SheetRow row, String key) {
        Folded name = Folded.of(row.text(Columns.NAME));
        return named(row.text(Columns.NAME))
                .map(Subjects::key)
                .filter(bearer -> !bearer.equals(key) && keeps(bearer, name))
                .isPresent();
    }

    private static List<String> parts(String names) {
        return Stream.of(names.split("\\n"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    void readFormer(List<SheetRow> rows) {
        Map<String, List<FormerName>> former = byUnit(rows, Columns.UNIT, UnitSheets::former);
        entries.replaceAll((key, entry) -> entry.with(
                former.getOrDefault(key, List.of()).stream()
                        .sorted(Comparator.comparing(FormerName::until))
                        .toList(),
                entry.members()));
    }

    private static Optional<FormerName> former(SheetRow row) {
        String name = row.text(Columns.NAME, 100);
        String brief = row.text(Columns.SHORT, 50);
        Optional<LocalDate> until = row.date(Columns.UNTIL);
        if (name.isEmpty()) {
            row.refuse(Columns.NAME, "NO_NAME");
        }
        if (until.isEmpty() && !row.isBad()) {
            row.refuse(Columns.UNTIL, "NO_DATE");
        }
        return until.map(day -> new FormerName(name, brief.isEmpty() ? null : brief, day));
    }

    void readGroups(List<SheetRow> rows) {
        Set<String> groups = new HashSet<>();
        rows.forEach(row -> groups.add(Folded.of(row.text(Columns.GROUP)).text()));
        Map<String, List<Entry.Member>> members = byUnit(rows, Columns.GROUP, row -> member(row, groups));
        entries.replaceAll((key, entry) -> entry.with(entry.former(), members.getOrDefault(key, List.of())));
    }

    private Optional<Entry.Member> member(SheetRow row, Set<String> groups) {
        Optional<String> unit = subjects.key(row, Columns.MEMBER);
        LocalDate from = row.date(Columns.FROM).orElse(null);
        LocalDate until = row.date(Columns.UNTIL).orElse(null);
        refuseBackwards(row, from, until);
        if (groups.contains(Folded.of(row.text(Columns.MEMBER)).text())) {
            row.refuse(Columns.MEMBER, "GROUP_IN_GROUP");
        }
        return unit.map(each -> new Entry.Member(subjects.name(each), from, until));
    }

    static void refuseBackwards(SheetRow row, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            row.refuse(Columns.UNTIL, "UNTIL_BEFORE_FROM");
        }
    }

    private <T> Map<String, List<T>> byUnit(List<SheetRow> rows, String column, Function<SheetRow, Optional<T>> read) {
        Map<String, List<T>> byUnit = new HashMap<>();
        for (SheetRow row : rows) {
            Optional<String> unit = subjects.key(row, column);
            Optional<T> line = read.apply(row);
            if (row.isBad()) {
                unit.ifPresent(spoiled::add);
            } else if (unit.isPresent() && line.isPresent()) {
                byUnit.computeIfAbsent(unit.get(), each -> new ArrayList<>()).add(line.get());
            }
        }
        return byUnit;
    }
}
