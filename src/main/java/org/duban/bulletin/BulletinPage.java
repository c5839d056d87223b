package org.duban.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * The bulletin of a period as its page shows it.
 *
 * @param published who published it and when; null while it is only a preview
 * @param date of its publication; today while it is only a preview
 * @param units the same by first lead unit; they add up to all
 * @param behind the targets that are behind
 * @param open whether it may be published now
 */
record BulletinPage(
        Timetable timetable,
        Period period,
        @Nullable String published,
        LocalDate date,
        Classes all,
        List<UnitClasses> units,
        List<Line> behind,
        boolean open) {
    /** @param unit null for what nobody leads */
    record UnitClasses(@Nullable String unit, Classes classes) {}

    static BulletinPage of(
            Timetable timetable,
            Period period,
            @Nullable String published,
            LocalDate date,
            List<Line> lines,
            int total,
            boolean open) {
        Map<String, List<Line>> byUnit = new LinkedHashMap<>();
        lines.forEach(line -> byUnit.computeIfAbsent(line.unit() == null ? "" : line.unit(), unit -> new ArrayList<>())
                .add(line));
        return new BulletinPage(
                timetable,
                period,
                published,
                date,
                Classes.of(lines, total),
                byUnit.entrySet().stream()
                        .map(unit -> new UnitClasses(
                                unit.getKey().isEmpty() ? null : unit.getKey(),
                                Classes.of(unit.getValue(), unit.getValue().size())))
                        .toList(),
                lines.stream()
                        .filter(line -> line.category() == Category.BEHIND)
                        .toList(),
                open);
    }
}
