package org.duban.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.organization.Unit;

/** Finds names in a cell that mean nobody, several, or a unit that is no more; it says who could be meant. */
record NamesInCell(CurrentTable table, Answering meant) {
    /**
     * Why the names cannot be taken.
     *
     * @param shown the name, and who could be meant
     */
    record Obstacle(String reason, String shown) {}

    /** @param before those who answer in the row's role now; a former unit among them stays */
    Optional<Obstacle> obstacle(Collection<UUID> before) {
        return ambiguous().or(this::unknown).or(() -> former(before));
    }

    private Optional<Obstacle> ambiguous() {
        return meant.unknown().stream()
                .filter(name -> table.directory().candidates(name).size() > 1)
                .findFirst()
                .map(name -> new Obstacle(
                        "AMBIGUOUS_NAME", name + "：" + names(table.directory().candidates(name))));
    }

    private Optional<Obstacle> unknown() {
        return meant.unknown().isEmpty()
                ? Optional.empty()
                : Optional.of(new Obstacle("UNKNOWN_NAME", String.join("、", meant.unknown())));
    }

    private Optional<Obstacle> former(Collection<UUID> before) {
        return meant.known().stream()
                .filter(who -> !before.contains(who))
                .flatMap(who -> table.directory().unit(who).stream())
                .filter(unit -> unit.isOverOn(table.on()))
                .findFirst()
                .map(unit -> new Obstacle("FORMER_UNIT", successor(unit)));
    }

    private String successor(Unit former) {
        List<Unit> into = former.succession().stream()
                .flatMap(end -> end.into().stream())
                .flatMap(id -> table.directory().unit(id).stream())
                .toList();
        return into.isEmpty() ? former.name() : former.name() + " → " + names(into);
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining("、"));
    }
}
