package org.duban.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.light.Signal;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;

/** The signals of a year's targets as everybody was told: as they were published, where they were, else by what is known. */
public record Signals(
        Timetable timetable, Map<UUID, TrackRecord> records, Map<UUID, Map<Period, PublishedLight>> published) {

    /** At the end of a period; a target that came into the table after its publication goes by what is known. */
    public Signal at(UUID target, Period period) {
        return published(target, period)
                .orElseGet(() -> record(target).at(period).signal());
    }

    /** What a view of the day shows. */
    public Signal on(UUID target, LocalDate day) {
        return timetable
                .lastOver(day)
                .flatMap(period -> published(target, period))
                .orElseGet(() -> record(target).on(day, timetable).signal());
    }

    private Optional<Signal> published(UUID target, Period period) {
        return Optional.ofNullable(published.getOrDefault(target, Map.of()).get(period))
                .map(PublishedLight::signal);
    }

    private TrackRecord record(UUID target) {
        return requireNonNull(records.get(target));
    }
}
