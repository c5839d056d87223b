package org.duban.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.duban.reading.Op;
import org.duban.shared.Ids;
import org.duban.target.IndicatorType;

/** Makes goals and judges them, for tests. */
class Goals {
    private Goals() {}

    static Goal goal(IndicatorType type, Op op, String value) {
        return new Goal(Ids.next(), "新增停车泊位", type, op, new BigDecimal(value), null, "个", false);
    }

    static Goal range(IndicatorType type, String value, String upper) {
        return new Goal(Ids.next(), "增速", type, Op.EQUAL, new BigDecimal(value), new BigDecimal(upper), "%", false);
    }

    static Goal named(String name, IndicatorType type, String value) {
        return new Goal(Ids.next(), name, type, Op.EQUAL, new BigDecimal(value), null, "%", false);
    }

    static Goal bonus(Goal goal) {
        return new Goal(goal.id(), goal.name(), goal.type(), goal.op(), goal.value(), goal.upper(), goal.unit(), true);
    }

    static Verdict judge(Thresholds thresholds, Goal goal, String actual, int month) {
        return new Judge(thresholds)
                .quantified(List.of(goal), Map.of(goal.id(), new BigDecimal(actual)), Share.ofYearAfter(month));
    }

    static Signal signal(Goal goal, String actual, int month) {
        return judge(Thresholds.DEFAULT, goal, actual, month).signal();
    }
}
