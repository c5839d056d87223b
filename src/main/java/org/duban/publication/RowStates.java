package org.duban.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    public RowState of(Target target) {
        return new RowState(
                target.text(),
                target.due(),
                target.cancelled(),
                target.unsettled(),
                roster.of(target.id(), AssignmentRole.LEADER),
                roster.of(target.id(), AssignmentRole.LEAD),
                roster.of(target.id(), AssignmentRole.SUPPORT),
                indicators.findByTargetOrderByPosition(target.id()).stream()
                        .map(RowState.Number::of)
                        .toList());
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
        Map<UUID, RowState.Number> kept =
                then.stream().collect(Collectors.toMap(RowState.Number::id, Function.identity()));
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
