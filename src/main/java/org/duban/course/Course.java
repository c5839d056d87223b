package org.duban.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.light.Verdict;
import org.duban.progress.PublishedLight;
import org.duban.progress.TrackRecord;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;

/** The lights of one target through its year: what was published as it was published, the rest by what is known now. */
record Course(TrackRecord record, Timetable timetable, Map<Period, PublishedLight> published) {
    List<Period> periods() {
        return timetable.periods();
    }

    boolean isPublished(Period period) {
        return published.containsKey(period);
    }

    Shown at(Period period) {
        return published(period).orElseGet(() -> Shown.of(record.at(period)));
    }

    Shown on(LocalDate day) {
        return published(day).orElseGet(() -> Shown.of(known(day)));
    }

    /** What a view of the day would show if nothing had been published. */
    Verdict known(LocalDate day) {
        return record.on(day, timetable);
    }

    /** What was published and holds on the day. */
    Optional<Shown> published(LocalDate day) {
        return timetable.lastOver(day).flatMap(this::published);
    }

    private Optional<Shown> published(Period period) {
        return Optional.ofNullable(published.get(period)).map(Shown::of);
    }
}
