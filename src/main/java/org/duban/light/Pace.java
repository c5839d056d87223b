package org.duban.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.duban.target.Yardstick;

/**
 * The plan line of an indicator.
 *
 * @param values what is due at the end of each month, in the unit of the indicator; empty for a straight line
 * @param byNodes whether it goes by the milestones instead
 */
public record Pace(List<BigDecimal> values, boolean byNodes) {
    public static final Pace STRAIGHT = new Pace(List.of(), false);

    public Pace {
        values = List.copyOf(values);
    }

    boolean isTyped() {
        return !values.isEmpty();
    }

    /**
     * The share that is due.
     *
     * @param kept what share a value keeps
     */
    Share due(Goal goal, Moment moment, Function<BigDecimal, Share> kept) {
        if (moment.month() == 0) {
            return Share.NONE;
        }
        if (isTyped()) {
            return kept.apply(values.get(moment.month() - 1)).capped();
        }
        return byNodes && !goal.yardstick().nodes().isEmpty() ? nodes(goal, moment) : moment.elapsed();
    }

    static Share nodes(Goal goal, Moment moment) {
        List<Yardstick.Node> nodes = goal.yardstick().nodes();
        return Share.of(BigDecimal.valueOf(dueBy(nodes, moment.day())), BigDecimal.valueOf(nodes.size()));
    }

    private static long dueBy(List<Yardstick.Node> nodes, LocalDate day) {
        return nodes.stream().filter(node -> !node.due().isAfter(day)).count();
    }
}
