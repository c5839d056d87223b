package org.duban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.shared.Folded;
import org.duban.shared.NotFound;
import org.springframework.stereotype.Component;

/** The rules for names and members in the directory of a district. */
@Component
class Names {
    private final Units units;

    Names(Units units) {
        this.units = units;
    }

    /**
     * Checks what is to be said of a unit against the others.
     *
     * @throws NameTaken where another unit's full name is among its names, or its full name among theirs; a mere alias may be shared
     * @throws NotFound where a member is not in the directory
     * @throws GroupsDoNotNest where a member is a group itself
     */
    void check(UnitEntry entry, UUID itself) {
        List<Unit> others = units.findAllByOrderByPosition().stream()
                .filter(each -> !each.id().equals(itself))
                .toList();
        others.forEach(other -> checkNames(entry, other));
        entry.members().forEach(member -> checkMember(member, others));
    }

    private static void checkNames(UnitEntry entry, Unit other) {
        String name = entry.name().full();
        if (other.namesOn(LocalDate.MAX).contains(Folded.of(name))) {
            throw new NameTaken(name);
        }
        Folded full = Folded.of(other.name());
        entry.names().filter(each -> Folded.of(each).equals(full)).findFirst().ifPresent(taken -> {
            throw new NameTaken(taken);
        });
    }

    private static void checkMember(UUID member, List<Unit> others) {
        Unit unit = others.stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (unit.isGroup()) {
            throw new GroupsDoNotNest(unit.name());
        }
    }
}
