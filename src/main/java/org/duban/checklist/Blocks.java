package org.duban.checklist;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.organization.Ended;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lays what was found out by units in protocol order, never by how much there is. Every unit that works is there, one that came to an
 * end and a group only with what they have.
 */
@Component
class Blocks {
    private static final Comparator<Row> BY_NUMBER =
            Comparator.comparing(Row::kind).thenComparing(Row::number);

    private final Units units;
    private final MessageSource messages;

    Blocks(Units units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    List<Block> of(List<Found> found, LocalDate day, Viewer viewer, Locale language) {
        Map<@Nullable UUID, List<Row>> rows = new HashMap<>();
        found.forEach(each ->
                rows.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(row(each, language)));
        List<Unit> all = units.findAllByOrderByPosition();
        Stream<Block> known = all.stream()
                .filter(unit -> viewer.seesAll() || unit.id().equals(viewer.unit()))
                .filter(unit -> rows.containsKey(unit.id()) || !unit.isGroup() && !unit.isOverOn(day))
                .map(unit -> new Block(unit.label(), ended(unit, day, all, language), sorted(rows.get(unit.id()))));
        Stream<Block> unknown = viewer.seesAll() && rows.containsKey(null)
                ? Stream.of(new Block(null, null, sorted(rows.get(null))))
                : Stream.empty();
        return Stream.concat(known, unknown).toList();
    }

    private static List<Row> sorted(@Nullable List<Row> rows) {
        return rows == null ? List.of() : rows.stream().sorted(BY_NUMBER).toList();
    }

    private @Nullable String ended(Unit unit, LocalDate day, List<Unit> all, Locale language) {
        return unit.isOverOn(day)
                ? Ended.of(unit, all)
                        .map(end ->
                                messages.getMessage(Why.says(end.key(), end.on().toString(), end.heirs()), language))
                        .orElse(null)
                : null;
    }

    private Row row(Found found, Locale language) {
        String why = found.sayings().stream()
                .map(saying -> messages.getMessage(saying, language))
                .collect(joining(messages.getMessage("checklist.why.and", null, language)));
        return new Row(
                found.kind(),
                found.target().number(),
                found.target().text(),
                found.due(),
                found.original(),
                found.late(),
                why);
    }
}
