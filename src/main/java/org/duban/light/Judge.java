package org.duban.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a target its light. */
public record Judge(Thresholds thresholds) {
    /**
     * The light of a target with figures.
     *
     * @param goals at least one that is no bonus
     * @param actuals the latest figure of each indicator that has one, by the indicator's id
     */
    public Verdict quantified(List<Goal> goals, Map<UUID, Actual> actuals, Moment moment) {
        List<Standing> standings = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        List<Goal> counted = goals.stream().filter(goal -> !goal.isBonus()).toList();
        for (Goal goal : counted) {
            @Nullable Actual actual = actuals.get(goal.id());
            Rule.of(goal)
                    .lack(goal, actual, moment)
                    .ifPresentOrElse(lack -> missing.add(new Missing(goal, lack)), () -> Stream.ofNullable(actual)
                            .forEach(each -> standings.add(standing(goal, each, moment))));
        }
        Share plan = Share.mean(
                counted.stream().map(goal -> Rule.of(goal).due(goal, moment)).toList());
        return Verdict.of(standings, bonuses(goals, actuals, moment), missing, plan);
    }

    /**
     * The light of a target without figures.
     *
     * @param percent how far the unit says it has come, null where it has said nothing
     */
    public Verdict qualitative(@Nullable BigDecimal percent, Moment moment) {
        if (percent == null) {
            return Verdict.of(List.of(), List.of(), List.of(), moment.elapsed());
        }
        Share kept = Share.ofPercent(percent);
        boolean reached = !kept.isBelow(Share.WHOLE);
        Signal signal = reached ? Signal.DONE : open(thresholds.onTheWay(kept, moment.elapsed()), moment);
        boolean overdue = !reached && moment.deadline().isOver(moment.day());
        Standing standing = new Standing(null, Actual.of(percent), signal, kept, moment.elapsed(), overdue);
        return Verdict.of(List.of(standing), List.of(), List.of(), moment.elapsed());
    }

    /** What is said of the firmer promise is said of the bonus above it, too. */
    private List<Standing> bonuses(List<Goal> goals, Map<UUID, Actual> actuals, Moment moment) {
        return goals.stream()
                .filter(Goal::isBonus)
                .flatMap(goal -> Optional.ofNullable(actuals.get(goal.id()))
                        .or(() -> Optional.ofNullable(actuals.get(goal.bonusOf())))
                        .filter(actual ->
                                Rule.of(goal).lack(goal, actual, moment).isEmpty())
                        .map(actual -> standing(goal, actual, moment))
                        .stream())
                .toList();
    }

    private Standing standing(Goal goal, Actual actual, Moment moment) {
        Rule rule = Rule.of(goal);
        Case one = new Case(goal, rule.measured(goal, actual), moment, thresholds);
        boolean reached = rule.isReached(one);
        Signal signal = reached ? rule.reached(one) : open(rule.notReached(one), moment);
        boolean overdue = !reached && moment.deadline().isOver(moment.day());
        return new Standing(goal, actual, signal, rule.kept(goal, one.measured()), rule.due(goal, moment), overdue);
    }

    /** What is not reached by its day is behind, whatever its figures; shortly before it is at risk. */
    private Signal open(Signal signal, Moment moment) {
        if (moment.deadline().isOver(moment.day())) {
            return Signal.BEHIND;
        }
        boolean near = signal == Signal.ON_TRACK && moment.deadline().isNear(moment.day(), thresholds.warnDays());
        return near ? Signal.AT_RISK : signal;
    }
}
