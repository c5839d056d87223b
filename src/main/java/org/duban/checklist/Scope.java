package org.duban.checklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Slot;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What a list is made of.
 *
 * @param period that was asked for; null for the one that a list takes by itself
 * @param targets that the person may see, in the order of the table, without the cancelled
 */
record Scope(
        String district,
        Timetable timetable,
        LocalDate today,
        @Nullable Period period,
        Map<UUID, Target> targets) {
    int year() {
        return timetable.year();
    }

    /** The period whose reports are looked at: the last that is over where none was asked for, as on the dashboard. */
    Slot reported() {
        return timetable.slot(
                period != null
                        ? period
                        : timetable.lastOver(today).orElse(timetable.periods().get(0)));
    }

    Collection<Target> rows() {
        return targets.values();
    }
}
