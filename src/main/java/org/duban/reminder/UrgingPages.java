package org.duban.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.roster.Labels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows who would be urged, before anybody is. */
@Component
@Transactional(readOnly = true)
class UrgingPages {
    private final Urgings urgings;
    private final Units units;
    private final Contacts contacts;
    private final WayOut wayOut;
    private final Clock clock;

    UrgingPages(Urgings urgings, Units units, Contacts contacts, WayOut wayOut, Clock clock) {
        this.urgings = urgings;
        this.units = units;
        this.contacts = contacts;
        this.wayOut = wayOut;
        this.clock = clock;
    }

    /** The units that have something to do, in protocol order. */
    List<UrgeRow> rows(int year, String district) {
        Urgings.Plan plan = urgings.of(year, district);
        List<Unit> all = units.findAllByOrderByPosition();
        Labels labels = new Labels(all, List.of(), LocalDate.now(clock));
        return all.stream()
                .filter(unit -> plan.matters().containsKey(unit.id()))
                .map(unit -> row(unit.id(), labels.of(unit.id()), plan))
                .toList();
    }

    private UrgeRow row(UUID unit, String label, Urgings.Plan plan) {
        return new UrgeRow(
                unit,
                label,
                plan.matters().getOrDefault(unit, List.of()).stream()
                        .map(matter -> LineView.of(matter, label, plan.step(matter)))
                        .toList(),
                plan.people().of(unit).stream()
                        .map(person -> somebody(person, plan))
                        .toList());
    }

    private UrgeRow.Somebody somebody(Account person, Urgings.Plan plan) {
        return new UrgeRow.Somebody(
                person.name(),
                wayOut.of(person, ZonedDateTime.now(clock)).orElse(null),
                contacts.of(person.id()).recipient(person.name()).mobile(),
                plan.told().get(person.id()));
    }
}
