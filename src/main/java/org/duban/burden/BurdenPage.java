package org.duban.burden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.timetable.Period;
import org.duban.timetable.Slot;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the units.
 *
 * @param period null for the whole year
 * @param unit whose months are shown; null for those of all units together
 * @param months every period, of that unit or of all
 * @param units in protocol order, also those of which nothing is asked
 */
record BurdenPage(
        Timetable timetable,
        LocalDate day,
        @Nullable Period period,
        @Nullable Row unit,
        List<Month> months,
        List<Row> units,
        List<Twice> twice) {
    /** A period of which not everything is out yet is still to come. */
    record Month(Slot slot, Load load) {}

    /** One unit in the chosen period. */
    record Row(UUID id, String label, Load load) {}

    /** Of all units, or of the one that is looked at, in the whole year. */
    public Load year() {
        return months.stream().map(Month::load).reduce(Load.NOTHING, Load::plus);
    }

    /** Of all units in the chosen period. */
    public Load total() {
        return units.stream().map(Row::load).reduce(Load.NOTHING, Load::plus);
    }

    /** The chosen period; null for the whole year. */
    public @Nullable Slot slot() {
        return period == null ? null : timetable.slot(period);
    }

    /** Whether a period is asked for later only. */
    public boolean isAhead(Slot slot) {
        return slot.opensOn().isAfter(day);
    }
}
