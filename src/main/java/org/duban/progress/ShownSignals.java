package org.duban.progress;

import java.util.Collection;
import java.util.UUID;
import org.duban.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Gathers the signals of targets that others go by, so that nothing contradicts what was published. */
@Component
public class ShownSignals {
    private final TrackRecords trackRecords;
    private final PublishedLights publishedLights;

    ShownSignals(TrackRecords trackRecords, PublishedLights publishedLights) {
        this.trackRecords = trackRecords;
        this.publishedLights = publishedLights;
    }

    /** @param targets of the year of the timetable */
    public Signals of(Collection<UUID> targets, Timetable timetable) {
        return new Signals(timetable, trackRecords.of(targets), publishedLights.of(targets, timetable));
    }
}
