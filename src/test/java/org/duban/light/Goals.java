package org.duban.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Ids;
import org.duban.target.IndicatorType;
import org.duban.target.Promise;
import org.duban.target.Yardstick;
import org.jspecify.annotations.Nullable;

/** Makes goals and judges them, for tests. */
public class Goals {
    private Goals() {}

    public static Goal goal(String name, IndicatorType type, Op op, String value, @Nullable String unit) {
        return of(name, type, promise(op, value, null, unit));
    }

    static Goal goal(IndicatorType type, Op op, String value) {
        return goal("新增停车泊位", type, op, value, "个");
    }

    static Goal range(IndicatorType type, String value, String upper) {
        return of("增速", type, promise(Op.EQUAL, value, new BigDecimal(upper), "%"));
    }

    static Goal named(String name, IndicatorType type, String value) {
        return goal(name, type, Op.EQUAL, value, "%");
    }

    private static Promise promise(Op op, String value, @Nullable BigDecimal upper, @Nullable String unit) {
        return new Promise(Measure.COUNT, op, new BigDecimal(value), upper, unit, Modality.PLAN);
    }

    private static Goal of(String name, IndicatorType type, Promise promise) {
        return new Goal(Ids.next(), name, type, promise, Yardstick.NONE, Pace.STRAIGHT, null);
    }

    static Goal bonus(Goal goal, UUID firm) {
        return new Goal(goal.id(), goal.name(), goal.type(), goal.promise(), goal.yardstick(), goal.pace(), firm);
    }

    static Goal at(Goal goal, Pace pace) {
        return new Goal(goal.id(), goal.name(), goal.type(), goal.promise(), goal.yardstick(), pace, null);
    }

    public static Goal by(Goal goal, Yardstick yardstick) {
        return new Goal(goal.id(), goal.name(), goal.type(), goal.promise(), yardstick, goal.pace(), null);
    }

    public static Goal from(String base, Goal goal) {
        LocalDate day = LocalDate.of(2021, 12, 31);
        return by(goal, new Yardstick(new BigDecimal(base), day, null, null, null, List.of(), null));
    }

    /** @param days each as 2022-06-30 */
    public static Goal milestones(Yardstick.@Nullable Outcome outcome, String... days) {
        List<Yardstick.Node> nodes = Arrays.stream(days)
                .map(day -> new Yardstick.Node("节点", LocalDate.parse(day)))
                .toList();
        return by(
                goal("图书馆新馆", IndicatorType.MILESTONE, Op.EQUAL, "1", null),
                new Yardstick(null, null, null, null, null, nodes, outcome));
    }

    public static Moment month(int month) {
        return month == 0 ? Moment.before(2022) : Moment.endOf(YearMonth.of(2022, month));
    }

    public static Verdict judge(Thresholds thresholds, Goal goal, Actual actual, Moment moment) {
        return new Judge(thresholds).quantified(List.of(goal), Map.of(goal.id(), actual), moment);
    }

    static Verdict judge(Thresholds thresholds, Goal goal, String actual, int month) {
        return judge(thresholds, goal, Actual.of(new BigDecimal(actual)), month(month));
    }

    static Signal signal(Goal goal, String actual, int month) {
        return judge(Thresholds.DEFAULT, goal, actual, month).signal();
    }
}
