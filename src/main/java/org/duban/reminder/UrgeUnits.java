package org.duban.reminder;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;

/** Urges the people of chosen units, those who can be today; each gets one notice, though working for several units. */
@UseCase
class UrgeUnits {
    private final Urgings urgings;
    private final NotifyPerson notifyPerson;
    private final Clock clock;

    UrgeUnits(Urgings urgings, NotifyPerson notifyPerson, Clock clock) {
        this.urgings = urgings;
        this.notifyPerson = notifyPerson;
        this.clock = clock;
    }

    /** @return how many people were told */
    int execute(int year, Set<UUID> units, Viewer by) {
        Urgings.Plan plan = urgings.of(year, by.district());
        Map<Account, List<Pending>> pending = new LinkedHashMap<>();
        plan.matters().keySet().stream().filter(units::contains).forEach(unit -> plan.people().of(unit).stream()
                .filter(plan::mayTell)
                .forEach(person -> pending.computeIfAbsent(person, key -> new ArrayList<>())
                        .addAll(pending(plan, unit))));
        return (int) pending.entrySet().stream()
                .filter(each ->
                        notifyPerson.execute(each.getKey(), each.getValue(), ZonedDateTime.now(clock), by.name()))
                .count();
    }

    private static List<Pending> pending(Urgings.Plan plan, UUID unit) {
        return plan.matters().getOrDefault(unit, List.of()).stream()
                .map(matter -> Pending.byHand(matter, plan.step(matter), plan.day()))
                .toList();
    }
}
