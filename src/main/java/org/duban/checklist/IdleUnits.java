package org.duban.checklist;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Accounts;
import org.duban.account.Staffed;
import org.duban.organization.Ended;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Knows for which units of the current district nobody can work, and why. */
@Component
class IdleUnits {
    private final Units units;
    private final Accounts accounts;

    IdleUnits(Units units, Accounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    /** Those that came to an end by a day, and those for which nobody may sign in today. */
    Map<UUID, MessageSourceResolvable> on(LocalDate day, String district) {
        List<Unit> all = units.findAllByOrderByPosition();
        Set<UUID> staffed =
                accounts.countPeople(district).stream().map(Staffed::unit).collect(toSet());
        Map<UUID, MessageSourceResolvable> idle = new HashMap<>();
        for (Unit unit : all) {
            if (unit.isOverOn(day)) {
                Ended.of(unit, all)
                        .ifPresent(end ->
                                idle.put(unit.id(), Why.says(end.key(), end.on().toString(), end.heirs())));
            } else if (!staffed.contains(unit.id())) {
                idle.put(unit.id(), Why.of("noAccount"));
            }
        }
        return idle;
    }
}
