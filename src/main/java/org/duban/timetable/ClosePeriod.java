package org.duban.timetable;

import java.time.Clock;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;

/** Takes nothing new for a period any more, or again. */
@UseCase
public class ClosePeriod {
    private final Timetables timetables;
    private final Rulings rulings;
    private final Clock clock;

    ClosePeriod(Timetables timetables, Rulings rulings, Clock clock) {
        this.timetables = timetables;
        this.rulings = rulings;
        this.clock = clock;
    }

    /**
     * Does nothing where it is so already.
     *
     * @param reason why it is opened again; may be blank where it is closed
     * @throws PeriodOutsideYear where the year has no such period
     * @throws ReopeningNeedsReason where it is opened without one
     */
    public void execute(Period period, boolean closed, String reason, Viewer by) {
        int year = period.month().getYear();
        if (!closed && reason.isBlank()) {
            throw new ReopeningNeedsReason();
        }
        if (timetables.of(year).slot(period).closed() != closed) {
            int number = rulings.findByYearOrderByNumber(year).size() + 1;
            Ruling.Kind kind = closed ? Ruling.Kind.CLOSE : Ruling.Kind.REOPEN;
            rulings.save(Ruling.on(period, number, kind, reason, by.name(), clock.instant()));
        }
    }
}
