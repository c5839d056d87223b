package org.duban.progress;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The only way from one state of an update to the next: takes the step, records it, and tells of it. */
@Component
class Steps {
    private final ProgressUpdates updates;
    private final StepsTaken taken;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(ProgressUpdates updates, StepsTaken taken, ApplicationEventPublisher events, Clock clock) {
        this.updates = updates;
        this.taken = taken;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotPossibleNow where the update's life does not go that way */
    void take(ProgressUpdate update, UpdateStep step, String by, @Nullable Reason why) {
        Instant now = clock.instant();
        update.take(step, by, now, why);
        taken.save(new StepTaken(updates.save(update).id(), step, update.status(), by, now, why));
        events.publishEvent(new UpdateMoved(update.target(), update.unit(), step, by));
    }
}
