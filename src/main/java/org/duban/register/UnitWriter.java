package org.duban.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.organization.Membership;
import org.duban.organization.ProtocolOrder;
import org.duban.organization.Succession;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.springframework.stereotype.Component;

/** Writes units as a workbook says. */
@Component
class UnitWriter {
    private final Units units;

    UnitWriter(Units units) {
        this.units = units;
    }

    void write(List<Entry> entries) {
        Map<Entry, Unit> written = new LinkedHashMap<>();
        entries.forEach(each -> written.put(each, unit(each)));
        Map<String, UUID> ids = new HashMap<>();
        written.forEach((entry, unit) -> ids.put(entry.name().full(), unit.id()));
        units.findAllByOrderByPosition().forEach(each -> ids.put(each.name(), each.id()));
        written.forEach((entry, unit) -> fill(unit, entry, ids));
        units.saveAll(written.values());
        order(written);
    }

    private Unit unit(Entry entry) {
        return entry.id() == null
                ? units.save(new Unit(entry.name().full(), entry.name().brief(), entry.aliases(), (int) units.count()))
                : units.get(entry.id());
    }

    private static void fill(Unit unit, Entry entry, Map<String, UUID> ids) {
        unit.rename(entry.name(), entry.aliases(), null);
        unit.recall(entry.former());
        unit.enroll(entry.members().stream()
                .flatMap(each -> Stream.ofNullable(ids.get(each.name()))
                        .map(id -> new Membership(id, each.from(), each.until())))
                .toList());
        if (entry.end() == null) {
            unit.revive();
        } else {
            List<UUID> heirs = entry.heirs().stream()
                    .flatMap(each -> Stream.ofNullable(ids.get(each)))
                    .toList();
            unit.end(new Succession(entry.end(), heirs));
        }
    }

    private void order(Map<Entry, Unit> written) {
        Map<Unit, Integer> places = new LinkedHashMap<>();
        written.forEach((line, unit) -> {
            if (line.order() > 0) {
                places.put(unit, line.order());
            }
        });
        units.saveAll(ProtocolOrder.place(units.findAllByOrderByPosition(), places, Unit::moveTo));
    }
}
