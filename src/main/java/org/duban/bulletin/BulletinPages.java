package org.duban.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.duban.account.Viewer;
import org.duban.shared.Times;
import org.duban.table.TargetTables;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of bulletins: published ones as they were, others as they would be now. */
@Component
class BulletinPages {
    private final Bulletins bulletins;
    private final Classification classification;
    private final TargetTables tables;
    private final Timetables timetables;
    private final Clock clock;

    BulletinPages(
            Bulletins bulletins,
            Classification classification,
            TargetTables tables,
            Timetables timetables,
            Clock clock) {
        this.bulletins = bulletins;
        this.classification = classification;
        this.tables = tables;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** @param wanted the last period that is over, or else the first of the year, where null */
    BulletinPage of(int year, @Nullable Period wanted, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Timetable timetable = timetables.of(year);
        Period period = wanted != null
                ? timetable.slot(wanted).period()
                : timetable.lastOver(today).orElse(timetable.periods().get(0));
        return bulletins
                .findByPeriod(period)
                .map(bulletin -> published(timetable, period, bulletin))
                .orElseGet(() -> preview(timetable, period, viewer, today));
    }

    private BulletinPage published(Timetable timetable, Period period, Bulletin bulletin) {
        String by = bulletin.publishedBy() + " " + Times.minute(bulletin.publishedAt(), clock);
        LocalDate date = LocalDate.ofInstant(bulletin.publishedAt(), clock.getZone());
        return BulletinPage.of(timetable, period, by, date, bulletin.lines(), bulletin.total(), false);
    }

    private BulletinPage preview(Timetable timetable, Period period, Viewer viewer, LocalDate today) {
        List<Line> lines = classification.of(period, viewer);
        boolean open = viewer.supervises() && period.isOverOn(today) && !lines.isEmpty();
        int total = tables.count(viewer, timetable.year());
        return BulletinPage.of(timetable, period, null, today, lines, total, open);
    }
}
