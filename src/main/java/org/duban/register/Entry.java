package org.duban.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.organization.Directory;
import org.duban.organization.FormerName;
import org.duban.organization.Succession;
import org.duban.organization.Unit;
import org.duban.organization.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook, or the directory itself, says of a unit; other units by name.
 *
 * @param id null for one that is not in the directory yet
 * @param order its place in the protocol order, from 1; 0 for none
 * @param end the first day without it; null while it works
 */
record Entry(
        @Nullable UUID id,
        int order,
        UnitName name,
        List<String> aliases,
        @Nullable LocalDate end,
        List<String> heirs,
        List<FormerName> former,
        List<Member> members) {
    /** A member of a group, by name. */
    record Member(
            String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        String words() {
            return name + Entry.term(from, until);
        }
    }

    static Entry of(Unit unit, Directory directory) {
        return new Entry(
                unit.id(),
                unit.position() + 1,
                new UnitName(unit.name(), unit.shortName()),
                unit.aliases(),
                unit.succession().map(Succession::on).orElse(null),
                unit.succession().map(Succession::into).orElse(List.of()).stream()
                        .map(each -> name(directory, each))
                        .toList(),
                unit.former(),
                unit.members().stream()
                        .map(each -> new Member(name(directory, each.unit()), each.from(), each.until()))
                        .toList());
    }

    private static String name(Directory directory, UUID id) {
        return directory.unit(id).map(Unit::name).orElse("");
    }

    Entry with(List<FormerName> names, List<Member> gathered) {
        return new Entry(id, order, name, aliases, end, heirs, names, gathered);
    }

    static String term(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) {
            return "";
        }
        return " " + (from == null ? "" : from) + "~" + (until == null ? "" : until);
    }

    /** Each field as it is compared and shown. */
    List<Change.Value> values() {
        List<Change.Value> values = new ArrayList<>(List.of(
                new Change.Value(Columns.NAME, name.full()),
                new Change.Value(Columns.SHORT, name.brief() == null ? "" : name.brief()),
                new Change.Value(Columns.ALIASES, String.join("\n", aliases)),
                new Change.Value(Columns.END, end == null ? "" : end.toString()),
                new Change.Value(Columns.HEIRS, String.join("\n", heirs)),
                new Change.Value(
                        Columns.FORMER,
                        String.join(
                                "、",
                                former.stream()
                                        .map(each -> each.words().full()
                                                + (each.shortName() == null ? "" : "/" + each.shortName())
                                                + term(null, each.until()))
                                        .toList())),
                new Change.Value(
                        Columns.GROUPS,
                        String.join("、", members.stream().map(Member::words).toList()))));
        values.add(0, new Change.Value(Columns.ORDER, order == 0 ? "" : String.valueOf(order)));
        return values;
    }
}
