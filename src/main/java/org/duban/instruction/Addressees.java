package org.duban.instruction;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Knows whom an instruction on a target may go to: the units that lead or support it; of a group, its members. */
@Component
class Addressees {
    private final UnitAssignments assignments;
    private final Units units;
    private final Clock clock;

    Addressees(UnitAssignments assignments, Units units, Clock clock) {
        this.assignments = assignments;
        this.units = units;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param leads whether it is asked where nobody says otherwise
     */
    record Addressee(UUID unit, String label, boolean leads) {}

    /** Those that lead it first; each once. */
    List<Addressee> of(Target target) {
        Map<UUID, Unit> known = units.findAllByOrderByPosition().stream().collect(toMap(Unit::id, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return assignments.findByTargetOrderByRoleAscPositionAsc(target.id()).stream()
                .flatMap(each -> Stream.ofNullable(known.get(each.unit()))
                        .flatMap(unit -> itselfOrMembers(unit, known, today))
                        .map(unit -> new Addressee(
                                unit.id(), unit.nameOn(today).label(), each.role() == AssignmentRole.LEAD)))
                .collect(toMap(Addressee::unit, Function.identity(), Addressees::either, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Stream<Unit> itselfOrMembers(Unit unit, Map<UUID, Unit> known, LocalDate today) {
        Stream<Unit> meant = unit.isGroup()
                ? unit.membersOn(today).stream().map(known::get).filter(Objects::nonNull)
                : Stream.of(unit);
        return meant.filter(each -> !each.isOverOn(today));
    }

    private static Addressee either(Addressee one, Addressee other) {
        return one.leads() ? one : other;
    }
}
