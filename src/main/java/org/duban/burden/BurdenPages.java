package org.duban.burden;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.shared.NotFound;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.duban.timetable.Period;
import org.duban.timetable.Slot;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of what is asked of the units. */
@Component
@Transactional(readOnly = true)
class BurdenPages {
    private final VisibleTargets targets;
    private final Units units;
    private final Burdens burdens;
    private final Twices twices;
    private final Clock clock;

    BurdenPages(VisibleTargets targets, Units units, Burdens burdens, Twices twices, Clock clock) {
        this.targets = targets;
        this.units = units;
        this.burdens = burdens;
        this.twices = twices;
        this.clock = clock;
    }

    /**
     * @param asked nothing for the whole year
     * @param unit whose months are looked at; null for all together
     * @throws NotFound where there is no such unit
     * @throws org.duban.shared.Refusal where the year has no such period
     */
    BurdenPage of(Timetable timetable, @Nullable Period asked, @Nullable UUID unit, Viewer viewer) {
        List<Period> chosen = asked == null
                ? timetable.periods()
                : List.of(timetable.slot(asked).period());
        List<Target> rows = targets.of(timetable.year(), viewer);
        Asking asking = burdens.asking(rows, timetable);
        Loads loads = burdens.loads(asking, timetable, viewer.district());
        List<Unit> all = units.findAllByOrderByPosition();
        List<BurdenPage.Row> listed = listed(all, loads, chosen);
        Collection<UUID> shown =
                unit == null ? listed.stream().map(BurdenPage.Row::id).toList() : List.of(unit);
        Map<UUID, String> labels = all.stream().collect(toMap(Unit::id, Unit::label));
        return new BurdenPage(
                timetable,
                LocalDate.now(clock),
                asked,
                unit == null ? null : row(listed, unit),
                timetable.slots().stream()
                        .map(slot -> month(slot, shown, loads))
                        .toList(),
                listed,
                twices.of(timetable.year(), asking, chosen, labels, viewer));
    }

    /** Those that work, and those of which something was asked all the same. */
    private List<BurdenPage.Row> listed(List<Unit> all, Loads loads, List<Period> chosen) {
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .filter(each -> loads.has(each.id()) || !each.isGroup() && !each.isOverOn(today))
                .map(each -> new BurdenPage.Row(each.id(), each.label(), loads.of(each.id(), chosen)))
                .toList();
    }

    /** The next period to open, or the last of the year: what is looked at before it is sent out. */
    static Period next(Timetable timetable, LocalDate today) {
        return timetable.slots().stream()
                .filter(slot -> slot.opensOn().isAfter(today))
                .findFirst()
                .map(Slot::period)
                .orElseGet(() -> timetable.current(today));
    }

    private static BurdenPage.Row row(List<BurdenPage.Row> rows, UUID unit) {
        return rows.stream().filter(row -> row.id().equals(unit)).findFirst().orElseThrow(NotFound::new);
    }

    private static BurdenPage.Month month(Slot slot, Collection<UUID> units, Loads loads) {
        return new BurdenPage.Month(
                slot,
                units.stream()
                        .map(each -> loads.of(each, List.of(slot.period())))
                        .reduce(Load.NOTHING, Load::plus));
    }
}
