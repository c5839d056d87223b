package org.duban.contribution;

import java.time.Clock;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Timetables;

/** Keeps what a supporting unit has to say on a target for a period, for its lead unit to read. */
@UseCase
class Contribute {
    static final int LONGEST = 1000;

    private final Supported supported;
    private final Contributions contributions;
    private final Timetables timetables;
    private final Clock clock;

    Contribute(Supported supported, Contributions contributions, Timetables timetables, Clock clock) {
        this.supported = supported;
        this.contributions = contributions;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Does nothing where the unit said the same already.
     *
     * @throws NotSupporting where the person's unit does not support such a target
     * @throws ContributionTooLong where the words are
     */
    void execute(int year, int number, Period period, String words, Viewer viewer) {
        UUID unit = viewer.unit();
        if (unit == null) {
            throw new NotSupporting();
        }
        if (words.length() > LONGEST) {
            throw new ContributionTooLong();
        }
        timetables.of(year).slot(period);
        Target target = supported.of(viewer, year).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotSupporting::new);
        write(target.id(), unit, period, words.strip(), viewer.name());
    }

    private void write(UUID target, UUID unit, Period period, String words, String by) {
        Contribution own = contributions
                .findByTargetAndUnitAndPeriod(target, unit, period)
                .orElseGet(() -> new Contribution(target, unit, period));
        if (!own.words().equals(words)) {
            own.write(words, by, clock.instant());
            contributions.save(own);
        }
    }
}
