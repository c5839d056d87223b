package org.duban.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.progress.DoneTargets;
import org.duban.progress.Homes;
import org.duban.roster.Answering;
import org.duban.roster.AssignmentRole;
import org.duban.roster.LeadUnits;
import org.duban.roster.Leads;
import org.duban.stage.OpenStages;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which reports the units are asked for: every unit that leads a target reports on it in every period, a group through its
 * members; but not on what is done or rests, nor on a target all of whose figures are reported on others.
 */
@Component
@Transactional(readOnly = true)
public class Duties {
    private final LeadUnits leadUnits;
    private final OpenStages stages;
    private final DoneTargets doneTargets;
    private final Indicators indicators;
    private final Homes homes;

    Duties(LeadUnits leadUnits, OpenStages stages, DoneTargets doneTargets, Indicators indicators, Homes homes) {
        this.leadUnits = leadUnits;
        this.stages = stages;
        this.doneTargets = doneTargets;
        this.indicators = indicators;
        this.homes = homes;
    }

    /**
     * By period, in the order of the targets; each period is there.
     *
     * @param targets without the cancelled
     */
    public Map<Period, List<Duty>> of(Collection<Target> targets, Collection<Period> periods) {
        List<UUID> ids = targets.stream().map(Target::id).toList();
        Leads leads = leadUnits.of(ids);
        Set<UUID> idle = new HashSet<>(stages.resting(ids));
        idle.addAll(elsewhere(ids));
        Map<Period, Set<UUID>> done = doneTargets.in(periods);
        Map<Period, List<Duty>> duties = new TreeMap<>();
        periods.forEach(period -> {
            Set<UUID> reached = done.getOrDefault(period, Set.of());
            duties.put(
                    period,
                    targets.stream()
                            .filter(target -> !idle.contains(target.id()) && !reached.contains(target.id()))
                            .flatMap(target -> duties(target, leads.of(target.id(), period.lastDay())))
                            .toList());
        });
        return duties;
    }

    private static Stream<Duty> duties(Target target, List<Answering> leads) {
        boolean unknown = leads.isEmpty()
                && !target.unsettled().names(AssignmentRole.LEAD).isEmpty();
        return unknown
                ? Stream.of(new Duty(target, null, Set.of()))
                : leads.stream().map(lead -> new Duty(target, lead.unit(), lead.speakers()));
    }

    private Set<UUID> elsewhere(Collection<UUID> targets) {
        Set<UUID> linked = indicators.findByTargetInAndTwinsIsNotNull(targets).stream()
                .map(Indicator::target)
                .collect(toSet());
        if (linked.isEmpty()) {
            return Set.of();
        }
        List<Indicator> figures = indicators.findByTargetInOrderByPosition(linked);
        Set<UUID> away = homes.of(figures).keySet();
        Map<UUID, List<Indicator>> byTarget = figures.stream().collect(groupingBy(Indicator::target));
        byTarget.values()
                .removeIf(promised -> !promised.stream().map(Indicator::id).allMatch(away::contains));
        return byTarget.keySet();
    }
}
