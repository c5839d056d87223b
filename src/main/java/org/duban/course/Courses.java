package org.duban.course;

import org.duban.progress.PublishedLights;
import org.duban.progress.TrackRecords;
import org.duban.target.Target;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Follows single targets through their year. */
@Component
class Courses {
    private final TrackRecords trackRecords;
    private final PublishedLights publishedLights;
    private final Timetables timetables;

    Courses(TrackRecords trackRecords, PublishedLights publishedLights, Timetables timetables) {
        this.trackRecords = trackRecords;
        this.publishedLights = publishedLights;
        this.timetables = timetables;
    }

    Course of(Target target) {
        Timetable timetable = timetables.of(target.year());
        return new Course(trackRecords.of(target.id()), timetable, publishedLights.of(target, timetable));
    }
}
