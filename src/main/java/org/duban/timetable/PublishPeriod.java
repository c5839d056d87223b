package org.duban.timetable;

import java.time.Clock;
import java.time.LocalDate;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes a period: it takes nothing new any more, and its lights never change again. */
@UseCase
public class PublishPeriod {
    private final Timetables timetables;
    private final Rulings rulings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishPeriod(Timetables timetables, Rulings rulings, ApplicationEventPublisher events, Clock clock) {
        this.timetables = timetables;
        this.rulings = rulings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws PeriodOutsideYear where the year has no such period
     * @throws PeriodNotOver where it goes on
     * @throws PublishedAlready where it was published before
     */
    public void execute(Period period, Viewer by) {
        int year = period.month().getYear();
        if (timetables.of(year).slot(period).published()) {
            throw new PublishedAlready(period);
        }
        if (!period.isOverOn(LocalDate.now(clock))) {
            throw new PeriodNotOver(period);
        }
        events.publishEvent(new PeriodPublished(period));
        int number = rulings.findByYearOrderByNumber(year).size() + 1;
        rulings.saveAndFlush(Ruling.on(period, number, Ruling.Kind.PUBLISH, "", by.name(), clock.instant()));
    }
}
