package org.duban.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.duban.shared.Times;
import org.duban.workbook.BadLines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a year's calendar. */
@Component
class CalendarPages {
    private final WorkingDays workingDays;
    private final ImportedYears imported;
    private final CalendarFile files;
    private final MessageSource messages;
    private final Clock clock;

    CalendarPages(
            WorkingDays workingDays, ImportedYears imported, CalendarFile files, MessageSource messages, Clock clock) {
        this.workingDays = workingDays;
        this.imported = imported;
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    YearCalendar inForce(int year) {
        return workingDays.almanac().of(year).orElseGet(() -> new YearCalendar(year, List.of()));
    }

    CalendarPage page(int year) {
        return page(year, null);
    }

    CalendarPage beside(int year, CalendarReading file, Locale language) {
        return page(
                year,
                new CalendarPage.Draft(
                        new String(files.write(file.calendar()), UTF_8),
                        inForce(year).differences(file.calendar()),
                        BadLines.of(file.bad(), messages, language)));
    }

    private CalendarPage page(int year, CalendarPage.@Nullable Draft draft) {
        return new CalendarPage(
                year,
                workingDays.almanac().knows(year),
                inForce(year).days(),
                imported.findByYearOrderByIdDesc(year).stream()
                        .map(each -> new CalendarPage.Import(each.importedBy(), Times.minute(each.importedAt(), clock)))
                        .toList(),
                draft);
    }
}
