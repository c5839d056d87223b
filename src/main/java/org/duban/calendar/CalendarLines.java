package org.duban.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.calendar.SpecialDay.Kind;
import org.duban.workbook.Headings;
import org.duban.workbook.SheetRow;

/** Takes the lines of a calendar's sheet, and refuses days that are impossible, twice there or of another year. */
class CalendarLines {
    static final String DATE = "calendar.date";
    static final String KIND = "calendar.kind";
    static final String NAME = "calendar.name";
    static final List<String> COLUMNS = List.of(DATE, KIND, NAME);

    private static final int LONGEST_NAME = 30;

    private final Headings headings;
    private final int year;
    private final List<SpecialDay> days = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    CalendarLines(Headings headings, int year) {
        this.headings = headings;
        this.year = year;
    }

    List<SpecialDay> days() {
        return days;
    }

    void take(List<SheetRow> rows) {
        rows.forEach(this::take);
    }

    private void take(SheetRow row) {
        Optional<LocalDate> date = row.date(DATE);
        Optional<Kind> kind = kind(row.text(KIND));
        String name = row.text(NAME, LONGEST_NAME);
        if (date.isEmpty() && !row.isBad()) {
            row.refuse(DATE, "NO_DATE");
        }
        if (kind.isEmpty()) {
            row.refuse(KIND, "NO_KIND");
        }
        date.ifPresent(day -> check(row, day, kind));
        if (!row.isBad()) {
            days.add(new SpecialDay(date.orElseThrow(), kind.orElseThrow(), name));
        }
    }

    private void check(SheetRow row, LocalDate day, Optional<Kind> kind) {
        if (day.getYear() != year) {
            row.refuse(DATE, "OTHER_YEAR");
        } else if (!seen.add(day)) {
            row.refuse(DATE, "TWICE");
        } else if (kind.filter(Kind.WORK::equals).isPresent() && YearCalendar.isOrdinaryWorkday(day)) {
            row.refuse(KIND, "WORKDAY_ANYWAY");
        }
    }

    private Optional<Kind> kind(String words) {
        return Stream.of(Kind.values())
                .filter(kind -> headings.isNamed("calendar.kind." + kind, words)
                        || headings.isAlso("calendar.kind." + kind, words))
                .findFirst();
    }
}
