package org.duban.contribution;

import java.util.List;
import org.duban.timetable.Timetable;

/** What a person's unit supports in a period, with what it has said of it. */
record ContributionPage(Timetable timetable, String period, List<Line> lines) {
    /** One target with the unit's words, blank where there are none yet. */
    record Line(int number, String text, String words) {}
}
