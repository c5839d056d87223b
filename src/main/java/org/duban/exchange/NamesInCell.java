package org.duban.exchange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.exchange.CellRefused.Reason;
import org.duban.organization.Unit;

/** Refuses names in a cell that mean nobody, several, or a unit that is no more; it says who could be meant. */
record NamesInCell(CurrentTable table, TableCell cell) {
    /**
     * @param before those who answer in the row's role now; a former unit among them stays
     * @throws CellRefused where a name cannot be taken
     */
    void require(Answering meant, Collection<UUID> before) {
        for (String name : meant.unknown()) {
            List<Unit> several = table.directory().candidates(name);
            if (several.size() > 1) {
                throw new CellRefused(Reason.AMBIGUOUS_NAME, cell, name + "：" + names(several));
            }
        }
        if (!meant.unknown().isEmpty()) {
            throw new CellRefused(Reason.UNKNOWN_NAME, cell, String.join("、", meant.unknown()));
        }
        meant.known().stream()
                .filter(who -> !before.contains(who))
                .flatMap(who -> table.directory().unit(who).stream())
                .filter(unit -> unit.isOverOn(table.on()))
                .findFirst()
                .ifPresent(this::refuse);
    }

    private void refuse(Unit former) {
        List<Unit> into = former.succession().stream()
                .flatMap(end -> end.into().stream())
                .flatMap(id -> table.directory().unit(id).stream())
                .toList();
        throw new CellRefused(
                Reason.FORMER_UNIT, cell, into.isEmpty() ? former.name() : former.name() + " → " + names(into));
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining("、"));
    }
}
