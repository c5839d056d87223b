package org.duban.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.progress.Author;
import org.duban.progress.Author.As;
import org.duban.progress.NobodyLeads;
import org.duban.progress.NotAssigned;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows for which unit a person may report on a target. */
@Component
class Reporters {
    private final UnitAssignments assignments;
    private final Units units;
    private final Clock clock;

    Reporters(UnitAssignments assignments, Units units, Clock clock) {
        this.clock = clock;
        this.assignments = assignments;
        this.units = units;
    }

    /**
     * The author that the viewer is: the own unit where that leads the target, itself or in a group; for a supervisor the
     * lead unit of that name, the first one where no name is given.
     *
     * @throws NotAssigned where the unit does not lead the target
     * @throws NobodyLeads where the target has no lead unit
     */
    Author author(Viewer viewer, UUID target, @Nullable String unitName) {
        List<UUID> leads = leads(target);
        if (viewer.unit() != null && leads.stream().anyMatch(viewer.units()::contains)) {
            return new Author(viewer.name(), viewer.unit(), As.of(viewer));
        }
        if (!viewer.supervises()) {
            throw new NotAssigned();
        }
        return new Author(viewer.name(), onBehalfOf(leads, unitName), As.SECTION);
    }

    private UUID onBehalfOf(List<UUID> leads, @Nullable String name) {
        if (name == null) {
            return leads.stream().findFirst().orElseThrow(NobodyLeads::new);
        }
        List<Unit> all = units.findAllByOrderByPosition();
        return all.stream()
                .filter(unit -> unit.isCalled(name))
                .map(Unit::id)
                .filter(unit -> leadsAmong(all, Set.copyOf(leads), unit))
                .findFirst()
                .orElseThrow(NotAssigned::new);
    }

    private boolean leadsAmong(List<Unit> all, Set<UUID> leads, UUID unit) {
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .filter(each -> leads.contains(each.id()))
                .anyMatch(
                        each -> each.id().equals(unit) || each.membersOn(today).contains(unit));
    }

    private List<UUID> leads(UUID target) {
        return assignments.findByTargetOrderByRoleAscPositionAsc(target).stream()
                .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                .map(UnitAssignment::unit)
                .toList();
    }
}
