package org.duban.bulletin;

import java.time.Clock;
import org.duban.account.Viewer;
import org.duban.shared.Refusal;
import org.duban.shared.UseCase;
import org.duban.timetable.Period;
import org.duban.timetable.PublishPeriod;

/** Publishes how a period went: its lights and its bulletin stay from then on. */
@UseCase
class PublishBulletin {
    private final PublishPeriod publishPeriod;
    private final Classification classification;
    private final Bulletins bulletins;
    private final Clock clock;

    PublishBulletin(PublishPeriod publishPeriod, Classification classification, Bulletins bulletins, Clock clock) {
        this.publishPeriod = publishPeriod;
        this.classification = classification;
        this.bulletins = bulletins;
        this.clock = clock;
    }

    /** @throws Refusal where the year has no such period, it goes on still, or it was published already */
    void execute(Period period, Viewer by) {
        publishPeriod.execute(period, by);
        bulletins.save(new Bulletin(period, classification.of(period, by), by.name(), clock.instant()));
    }
}
