package org.duban.sheet;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.light.Goal;
import org.duban.light.Moment;
import org.duban.progress.Claim;
import org.duban.progress.Promised;
import org.duban.progress.TrackRecord;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/** The boxes of one line of a sheet: a figure for each indicator, or a percent where there is none. */
class SheetBoxes {
    private final TrackRecord record;
    private final Period period;
    private final UUID unit;
    private final Claim claim;
    private final Map<UUID, List<Integer>> homes;

    SheetBoxes(SheetLine line, Claim claim) {
        this.record = line.record();
        this.period = line.update().period();
        this.unit = line.update().unit();
        this.claim = claim;
        this.homes = line.homes();
    }

    /** Target numbers as they are printed. */
    static String numbers(Collection<Integer> targets) {
        return targets.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    List<Box> all() {
        Box percent = percent();
        return percent == null ? figures() : List.of(percent);
    }

    List<Box> figures() {
        Map<UUID, BigDecimal> before = record.readings(period.previous(), unit);
        Map<UUID, Goal> goals = record.goals().stream().collect(toMap(Goal::id, identity()));
        return record.indicators().stream()
                .map(each -> box(each, requireNonNull(goals.get(each.id())), before.get(each.id())))
                .toList();
    }

    @Nullable Box percent() {
        if (!record.indicators().isEmpty()) {
            return null;
        }
        String last = record.percent(period.previous())
                .map(value -> Amount.of(value, "%"))
                .orElse(null);
        String plan = Amount.of(period.elapsed().percent().setScale(1, RoundingMode.HALF_UP), "%");
        return new Box(Claim.PERCENT, "", "", "%", last, plan, null, claim.percent());
    }

    private Box box(Indicator each, Goal goal, @Nullable BigDecimal last) {
        return new Box(
                each.id().toString(),
                each.name(),
                Promised.words(each),
                each.unit(),
                Amount.orNull(last, each.unit()),
                plan(goal),
                home(each),
                claim.readings().getOrDefault(each.id().toString(), ""));
    }

    /** What was typed before it was known to be reported elsewhere stays to be seen. */
    private @Nullable String home(Indicator each) {
        List<Integer> home = homes.get(each.id());
        return home == null || claim.readings().containsKey(each.id().toString()) ? null : numbers(home);
    }

    /** What is due by then, where it is a figure of the number's own unit. */
    private @Nullable String plan(Goal goal) {
        return goal.dueBy(Moment.endOf(period.month()))
                .map(due -> Amount.of(due.setScale(1, RoundingMode.HALF_UP), goal.unit()))
                .orElse(null);
    }
}
