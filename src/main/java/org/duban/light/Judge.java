package org.duban.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a target its light. */
public record Judge(Thresholds thresholds) {

    /**
     * The light of a target with figures.
     *
     * @param goals at least one that is no bonus
     * @param actuals the latest figure of each indicator that has one, by the indicator's id
     * @param elapsed the part of the year that is over
     */
    public Verdict quantified(List<Goal> goals, Map<UUID, BigDecimal> actuals, Share elapsed) {
        List<Goal> counted = goals.stream().filter(goal -> !goal.bonus()).toList();
        List<Standing> standings = counted.stream()
                .flatMap(goal ->
                        Optional.ofNullable(actuals.get(goal.id()))
                                .map(actual -> standing(goal, actual, elapsed))
                                .stream())
                .toList();
        Share plan = Share.mean(
                counted.stream().map(goal -> Rule.of(goal).due(elapsed)).toList());
        return Verdict.of(standings, counted.size() - standings.size(), plan);
    }

    /**
     * The light of a target without figures.
     *
     * @param percent how far the unit says it has come, null where it has said nothing
     */
    public Verdict qualitative(@Nullable BigDecimal percent, Share elapsed) {
        if (percent == null) {
            return Verdict.of(List.of(), 0, elapsed);
        }
        Share kept = Share.ofPercent(percent);
        Signal signal = kept.isBelow(Share.WHOLE) ? thresholds.onTheWay(kept, elapsed) : Signal.DONE;
        return Verdict.of(List.of(new Standing(null, percent, signal, kept, elapsed)), 0, elapsed);
    }

    private Standing standing(Goal goal, BigDecimal actual, Share elapsed) {
        Rule rule = Rule.of(goal);
        Share kept = rule.kept(goal, actual);
        Signal signal = goal.isReachedBy(actual, thresholds.about())
                ? rule.reached(elapsed)
                : rule.notReached(kept, elapsed, thresholds);
        return new Standing(goal, actual, signal, kept, rule.due(elapsed));
    }
}
