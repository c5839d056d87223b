package org.duban.progress;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.light.Actual;
import org.duban.light.Goal;
import org.duban.light.Judge;
import org.duban.light.Moment;
import org.duban.light.Verdict;
import org.duban.rulebook.Rules;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/** What was promised in a target and what has been accepted on it: all that its light follows from, at any time of the year. */
public class TrackRecord {
    private final Rules rules;
    private final Pledge pledge;
    private final Heard heard;
    private final Map<UUID, Figures> figures;
    private final Map<UUID, Figures> beside;

    /**
     * @param heard on the target, and on others that speak of its numbers
     * @param beside what was said of what one of its numbers is held against, by that number
     */
    TrackRecord(Rules rules, Pledge pledge, Heard heard, Map<UUID, Figures> beside) {
        this.rules = rules;
        this.pledge = pledge;
        this.heard = heard;
        this.beside = Map.copyOf(beside);
        this.figures = pledge.indicators().stream().collect(toMap(Indicator::id, heard::of));
    }

    public List<Indicator> indicators() {
        return pledge.indicators();
    }

    public Set<UUID> indicatorIds() {
        return figures.keySet();
    }

    /** What its numbers promise, with their plan lines. */
    public List<Goal> goals() {
        return pledge.goals();
    }

    /** From the first period of which something was accepted to the end of its year, but for those that were published. */
    Stream<Period> unpublished(Timetable timetable) {
        Set<Period> published = timetable.published();
        return heard.accepted().stream()
                .limit(1)
                .flatMap(first -> timetable.from(first.period()))
                .filter(period -> !published.contains(period));
    }

    /** The light at the end of the period, by the rules of that time. */
    public Verdict at(Period period) {
        return at(period, rules);
    }

    /** The light at the end of the period if other rules were in force. */
    public Verdict at(Period period, Rules other) {
        Moment moment = Moment.endOf(
                period.month(),
                pledge.due().deadlineOn(period.lastDay(), period.month().getYear()));
        return verdict(
                other.judge(period.month()), actuals(period), percent(period).orElse(null), moment);
    }

    /** The light that a view of the day shows: of the last period over by then; before the first there is no data. */
    public Verdict on(LocalDate day, Timetable timetable) {
        return timetable.lastOver(day).map(this::at).orElseGet(() -> nothingYet(timetable.year()));
    }

    private Verdict nothingYet(int year) {
        return verdict(rules.judge(YearMonth.of(year, 1)), Map.of(), null, Moment.before(year));
    }

    private Verdict verdict(Judge judge, Map<UUID, Actual> actuals, @Nullable BigDecimal percent, Moment moment) {
        return indicators().isEmpty() ? judge.qualitative(percent, moment) : judge.quantified(goals(), actuals, moment);
    }

    private Map<UUID, Actual> actuals(Period period) {
        Map<UUID, Actual> actuals = new HashMap<>();
        for (Indicator each : indicators()) {
            actual(each, period).ifPresent(actual -> actuals.put(each.id(), actual));
        }
        return actuals;
    }

    /** With the figure of the number that it is held against: both of the latest period that has both. */
    private Optional<Actual> actual(Indicator each, Period until) {
        Figures own = Objects.requireNonNull(figures.get(each.id()));
        Optional<Actual> alone = own.latest(until).map(Actual::of);
        Figures other = beside.get(each.id());
        return other == null
                ? alone
                : Stream.iterate(until, period -> period.isIn(until.year()), Period::previous)
                        .flatMap(period -> pair(own, other, period).stream())
                        .findFirst()
                        .or(() -> alone);
    }

    private static Optional<Actual> pair(Figures own, Figures other, Period period) {
        return own.in(period).flatMap(value -> other.in(period).map(beside -> new Actual(value, beside)));
    }

    /** The latest figure of each indicator, none later than the period. */
    public Map<UUID, BigDecimal> readings(Period period) {
        Map<UUID, BigDecimal> latest = new HashMap<>();
        figures.forEach((id, said) -> said.latest(period).ifPresent(value -> latest.put(id, value)));
        return latest;
    }

    /** The same as one unit reported it: of what is summed up its own part. */
    public Map<UUID, BigDecimal> readings(Period period, UUID unit) {
        Map<UUID, BigDecimal> latest = new HashMap<>();
        figures.forEach((id, said) -> said.latest(period, unit).ifPresent(value -> latest.put(id, value)));
        return latest;
    }

    /** The latest percent that was typed, no later than the period. */
    public Optional<BigDecimal> percent(Period period) {
        return heard.accepted().stream()
                .filter(update -> update.period().compareTo(period) <= 0)
                .map(Accepted::percent)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** The updates that were accepted on other targets and hold for this one's numbers, the latest first. */
    public List<UUID> fromTwins(UUID target) {
        return heard.accepted().stream()
                .filter(update -> !update.target().equals(target))
                .sorted(Heard.BY_TIME.reversed())
                .map(Accepted::id)
                .toList();
    }

    /** The figures of a statement in words, such as 新增停车泊位 900个. */
    public List<String> figures(Statement statement) {
        Map<UUID, BigDecimal> own = heard.kinship().own(statement.readings());
        Stream<String> readings = indicators().stream().flatMap(each -> Optional.ofNullable(own.get(each.id())).stream()
                .map(value -> each.name() + " " + Amount.of(value, each.unit())));
        Stream<String> percent = Stream.ofNullable(statement.percent()).map(value -> Amount.of(value, "%"));
        return Stream.concat(readings, percent).toList();
    }

    /** What is odd about a unit's statement for the period, beside what was accepted before. */
    public List<Doubt> doubts(Statement statement, Period period, UUID unit) {
        return Doubt.about(statement, indicators(), readings(period.previous(), unit));
    }
}
