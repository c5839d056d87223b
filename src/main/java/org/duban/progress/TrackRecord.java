package org.duban.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.light.Goal;
import org.duban.light.Judge;
import org.duban.light.Share;
import org.duban.light.Verdict;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/** What was promised in a target and what has been accepted on it: all that its light follows from, at any time of the year. */
public class TrackRecord {
    private static final Comparator<ProgressUpdate> BY_TIME = Comparator.comparing(ProgressUpdate::period)
            .thenComparing(ProgressUpdate::reviewedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Judge judge;
    private final List<Indicator> indicators;
    private final List<ProgressUpdate> accepted;
    private final Kinship kinship;

    /** @param updates on the target, and on others that speak of its numbers */
    TrackRecord(Judge judge, List<Indicator> indicators, List<ProgressUpdate> updates, Kinship kinship) {
        this.judge = judge;
        this.kinship = kinship;
        this.indicators = List.copyOf(indicators);
        this.accepted = updates.stream()
                .filter(ProgressUpdate::isAccepted)
                .sorted(BY_TIME)
                .toList();
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public Set<UUID> indicatorIds() {
        return indicators.stream().map(Indicator::id).collect(Collectors.toSet());
    }

    /** From the first period of which something was accepted to the end of its year. */
    Stream<Period> periods(Timetable timetable) {
        return accepted.stream().limit(1).flatMap(first -> timetable.from(first.period()));
    }

    /** The light at the end of the period. */
    public Verdict at(Period period) {
        return verdict(readings(period), percent(period).orElse(null), period.elapsed());
    }

    /** The light that a view of the day shows: of the last period over by then; before the first there is no data. */
    public Verdict on(LocalDate day, Timetable timetable) {
        return timetable.lastOver(day).map(this::at).orElseGet(() -> verdict(Map.of(), null, Share.NONE));
    }

    private Verdict verdict(Map<UUID, BigDecimal> readings, @Nullable BigDecimal percent, Share elapsed) {
        return indicators.isEmpty()
                ? judge.qualitative(percent, elapsed)
                : judge.quantified(Goal.allOf(indicators), readings, elapsed);
    }

    /** The latest figure of each indicator, none later than the period. */
    public Map<UUID, BigDecimal> readings(Period period) {
        LatestFigures latest = new LatestFigures(kinship);
        until(period).forEach(update -> latest.hear(update.statement().readings()));
        return latest.all();
    }

    /** The latest percent that was typed, no later than the period. */
    public Optional<BigDecimal> percent(Period period) {
        return until(period)
                .map(update -> update.statement().percent())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** What was accepted on other targets and holds for this one's numbers, the latest first. */
    public List<ProgressUpdate> fromTwins(UUID target) {
        return accepted.stream()
                .filter(update -> !update.target().equals(target))
                .sorted(BY_TIME.reversed())
                .toList();
    }

    /** The figures of a statement in words, such as 新增停车泊位 900个. */
    public List<String> figures(Statement statement) {
        Map<UUID, BigDecimal> own = kinship.own(statement.readings());
        Stream<String> readings = indicators.stream().flatMap(each -> Optional.ofNullable(own.get(each.id())).stream()
                .map(value -> each.name() + " " + Amount.of(value, each.unit())));
        Stream<String> percent = Stream.ofNullable(statement.percent()).map(value -> Amount.of(value, "%"));
        return Stream.concat(readings, percent).toList();
    }

    /** What is odd about a statement for the period, beside what was accepted before. */
    List<Doubt> doubts(Statement statement, Period period) {
        return Doubt.about(statement, indicators, readings(period.previous()));
    }

    private Stream<ProgressUpdate> until(Period period) {
        return accepted.stream().filter(update -> update.period().compareTo(period) <= 0);
    }
}
