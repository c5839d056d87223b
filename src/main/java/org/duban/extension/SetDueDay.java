package org.duban.extension;

import java.time.Clock;
import java.time.LocalDate;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;
import org.duban.target.Changes;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.jspecify.annotations.Nullable;

/** A person says what day the printed words of a target mean. */
@UseCase
class SetDueDay {
    private final Targets targets;
    private final SetDays days;
    private final Changes changes;
    private final Clock clock;

    SetDueDay(Targets targets, SetDays days, Changes changes, Clock clock) {
        this.targets = targets;
        this.days = days;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param day null to go by the printed words again */
    void execute(int year, int number, @Nullable LocalDate day, Viewer by) {
        Target target = targets.getForChange(year, number);
        SetDay set = days.findByTarget(target.id()).orElse(null);
        if (day == null) {
            days.deleteAll(days.findByTarget(target.id()).stream().toList());
        } else if (set == null) {
            days.save(new SetDay(target.id(), day, by.name(), clock.instant()));
        } else {
            set.move(day, by.name(), clock.instant());
        }
        changes.tell(target);
    }
}
