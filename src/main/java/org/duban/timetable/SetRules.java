package org.duban.timetable;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.duban.account.Viewer;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Decides how progress is reported in a year. */
@UseCase
class SetRules {
    private final Timetables timetables;
    private final Rulings rulings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetRules(Timetables timetables, Rulings rulings, ApplicationEventPublisher events, Clock clock) {
        this.timetables = timetables;
        this.rulings = rulings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param seen how many decisions the page showed
     * @throws ChangedMeanwhile where there are more by now
     * @throws org.duban.shared.Refusal where something was reported for a period that would go
     */
    void execute(int year, Rules rules, int seen, Viewer by) {
        ChangedMeanwhile.unlessSame(seen, rulings.findByYearOrderByNumber(year).size());
        Set<Period> dropped = new HashSet<>(timetables.of(year).periods());
        boolean others = rules.cycle() != timetables.of(year).rules().cycle();
        rules.cycle().of(year).forEach(dropped::remove);
        if (!dropped.isEmpty()) {
            events.publishEvent(new PeriodsDropped(year, dropped));
        }
        rulings.save(Ruling.set(year, seen + 1, rules, by.name(), clock.instant()));
        if (others) {
            rulings.flush();
            events.publishEvent(new TimetableChanged(year));
        }
    }
}
