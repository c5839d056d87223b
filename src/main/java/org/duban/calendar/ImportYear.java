package org.duban.calendar;

import java.time.Clock;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;

/** Takes over a year's calendar that a person has looked through. */
@UseCase
class ImportYear {
    private final ImportedYears years;
    private final Clock clock;

    ImportYear(ImportedYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    void execute(YearCalendar calendar, Viewer by) {
        years.save(new ImportedYear(calendar, by.name(), clock.instant()));
    }
}
