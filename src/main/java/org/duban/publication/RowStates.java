package org.duban.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.duban.roster.Answerers;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Roster;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Takes down what a row says, and makes a row say so again. */
@Component
public class RowStates {
    private final Roster roster;
    private final Indicators indicators;

    RowStates(Roster roster, Indicators indicators) {
        this.roster = roster;
        this.indicators = indicators;
    }

    /** What each of these rows says, by the id of its target. */
    public Map<UUID, RowState> of(Collection<Target> targets) {
        List<UUID> ids = targets.stream().map(Target::id).toList();
        Answerers answerers = roster.of(ids);
        Map<UUID, List<RowState.Number>> numbers = indicators.findByTargetInOrderByPosition(ids).stream()
                .collect(groupingBy(Indicator::target, mapping(RowState.Number::of, toList())));
        return targets.stream()
                .collect(toMap(
                        Target::id, target -> state(target, answerers, numbers.getOrDefault(target.id(), List.of()))));
    }

    private static RowState state(Target target, Answerers answerers, List<RowState.Number> numbers) {
        return new RowState(
                target.text(),
                target.due(),
                target.cancelled(),
                target.unsettled(),
                answerers.of(target.id(), AssignmentRole.LEADER),
                answerers.of(target.id(), AssignmentRole.LEAD),
                answerers.of(target.id(), AssignmentRole.SUPPORT),
                numbers);
    }

    /** Makes a row say again what it said then. */
    public void restore(Target target, RowState state) {
        target.reword(state.text(), state.due());
        roster.put(target.id(), AssignmentRole.LEADER, state.leaders());
        roster.put(target.id(), AssignmentRole.LEAD, state.lead());
        roster.put(target.id(), AssignmentRole.SUPPORT, state.support());
        target.leaveOpen(state.unsettled());
        restore(indicators.findByTargetOrderByPosition(target.id()), state.numbers());
    }

    private void restore(List<Indicator> now, List<RowState.Number> then) {
        Map<UUID, RowState.Number> kept = then.stream().collect(toMap(RowState.Number::id, Function.identity()));
        for (Indicator indicator : now) {
            RowState.Number number = kept.get(indicator.id());
            if (number == null) {
                indicators.delete(indicator);
            } else {
                indicator.correct(number.name(), number.promise(), number.type());
            }
        }
    }
}
