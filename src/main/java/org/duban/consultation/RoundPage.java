package org.duban.consultation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A round: every unit in protocol order with what it has said, and all objections. */
record RoundPage(RoundView round, List<UnitStanding> units, List<ObjectionView> objections) {
    /** How many objections wait for a decision. */
    public long waiting() {
        return objections.stream().filter(each -> each.verdict() == null).count();
    }

    /** How many units have rows and not answered for all of them. */
    public long silent() {
        return units.stream()
                .filter(each -> each.standing() == Standing.WAITING || each.standing() == Standing.BEGUN)
                .count();
    }

    /** The units that have no row. */
    public List<String> idle() {
        return units.stream()
                .filter(each -> each.standing() == Standing.NOTHING)
                .map(UnitStanding::label)
                .toList();
    }

    /** How many objections were decided in which way. */
    public Map<String, Long> decided() {
        return objections.stream()
                .flatMap(each -> Stream.ofNullable(each.verdict()))
                .collect(Collectors.groupingBy(verdict -> verdict.decision().name(), Collectors.counting()));
    }
}
