package org.duban.progress;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.extension.DueDays;
import org.duban.plan.PlanLines;
import org.duban.roster.UnitAssignments;
import org.duban.rulebook.Rulebook;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Gathers the track records of targets, for many at once with as many queries as for one. */
@Component
public class TrackRecords {
    private final Targets targets;
    private final DueDays dueDays;
    private final Indicators indicators;
    private final PlanLines planLines;
    private final UnitAssignments assignments;
    private final ProgressUpdates updates;
    private final Rulebook rulebook;

    TrackRecords(
            Targets targets,
            DueDays dueDays,
            Indicators indicators,
            PlanLines planLines,
            UnitAssignments assignments,
            ProgressUpdates updates,
            Rulebook rulebook) {
        this.targets = targets;
        this.dueDays = dueDays;
        this.indicators = indicators;
        this.planLines = planLines;
        this.assignments = assignments;
        this.updates = updates;
        this.rulebook = rulebook;
    }

    public TrackRecord of(UUID target) {
        return requireNonNull(of(List.of(target)).get(target));
    }

    /** By target; every one asked for has one. What was reported on a number's twin counts for it too. */
    public Map<UUID, TrackRecord> of(Collection<UUID> ids) {
        List<Indicator> promised = indicators.findByTargetInOrderByPosition(ids);
        List<Indicator> family = family(promised.stream());
        List<Indicator> beside = beside(promised);
        Set<UUID> speaking = Stream.of(family, beside)
                .flatMap(List::stream)
                .map(Indicator::target)
                .collect(toSet());
        speaking.addAll(ids);
        Gathering gathering = new Gathering(
                rulebook.rules(),
                Gathering.dueDays(dueDays.of(targets.findAllById(ids))),
                promised.stream().collect(groupingBy(Indicator::target)),
                family,
                beside.stream().collect(toMap(Indicator::id, identity())),
                Gathering.paces(planLines.findByIndicatorIn(ids(promised))),
                updates.findAccepted(speaking).stream().collect(groupingBy(Accepted::target)),
                Gathering.named(assignments.findByTargetInOrderByPosition(speaking)));
        return Set.copyOf(ids).stream().collect(toMap(identity(), gathering::record));
    }

    /** Those of a year's table. */
    public List<TrackRecord> ofYear(int year) {
        List<UUID> ids = targets.findByYearAndCancelledFalseOrderByNumber(year).stream()
                .map(Target::id)
                .toList();
        return List.copyOf(of(ids).values());
    }

    /** The targets, and those with a number that is held against one of theirs. */
    Set<UUID> withRelatives(Collection<UUID> ids) {
        Set<UUID> numbers = ids(indicators.findByTargetInOrderByPosition(ids));
        Set<UUID> all = indicators.findByType(IndicatorType.RELATIVE).stream()
                .filter(each -> numbers.contains(each.yardstick().other()))
                .map(Indicator::target)
                .collect(toSet());
        all.addAll(ids);
        return all;
    }

    private List<Indicator> family(Stream<Indicator> numbers) {
        Set<UUID> promises = numbers.flatMap(each -> each.twins().stream()).collect(toSet());
        return promises.isEmpty() ? List.of() : indicators.findByTwinsIn(promises);
    }

    private List<Indicator> beside(List<Indicator> numbers) {
        Set<UUID> others = numbers.stream()
                .flatMap(each -> Stream.ofNullable(each.yardstick().other()))
                .collect(toSet());
        return others.isEmpty() ? List.of() : indicators.findAllById(others);
    }

    private static Set<UUID> ids(List<Indicator> numbers) {
        return numbers.stream().map(Indicator::id).collect(toSet());
    }
}
