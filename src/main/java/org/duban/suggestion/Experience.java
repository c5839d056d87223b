package org.duban.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.organization.Directories;
import org.duban.organization.Unit;
import org.duban.roster.AssignmentRole;
import org.springframework.stereotype.Component;

/** Brings together what may be learned for a year: this district's rows, those of others, the remits of the units. */
@Component
class Experience {
    private final Lessons lessons;
    private final Neighbours neighbours;
    private final Directories directories;
    private final Clock clock;

    Experience(Lessons lessons, Neighbours neighbours, Directories directories, Clock clock) {
        this.lessons = lessons;
        this.neighbours = neighbours;
        this.directories = directories;
        this.clock = clock;
    }

    /** A remit says who leads, and who might help; which leader stands above is known from rows only. */
    Advice of(int year, Viewer viewer) {
        List<Unit> units = directories.current().unitsOn(LocalDate.now(clock));
        Map<UUID, List<String>> remits = remits(units);
        List<Lesson> supported = rows(year, AssignmentRole.SUPPORT, viewer, units);
        Knowledge lead = new Knowledge(rows(year, AssignmentRole.LEAD, viewer, units), remits);
        return new Advice(
                lead,
                new Supporters(new Knowledge(supported, remits), lead, supported),
                new Knowledge(lessons.of(year, AssignmentRole.LEADER), Map.of()));
    }

    private List<Lesson> rows(int year, AssignmentRole role, Viewer viewer, List<Unit> units) {
        List<Lesson> all = new ArrayList<>(lessons.of(year, role));
        all.addAll(neighbours.of(year, role, viewer, units));
        return all;
    }

    private static Map<UUID, List<String>> remits(List<Unit> units) {
        return units.stream().collect(Collectors.toMap(Unit::id, remit()));
    }

    private static Function<Unit, List<String>> remit() {
        return unit -> Remits.SHIPPED.of(UnitKind.of(unit.name()));
    }
}
