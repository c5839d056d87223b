package org.duban.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        take(update, List.of(step), by, why);
    }

    /**
     * Takes one step after the other, so that nobody ever finds the update between them.
     *
     * @throws NotPossibleNow where the update's life does not go that way
     */
    void take(ProgressUpdate update, List<UpdateStep> way, String by, @Nullable Reason why) {
        Instant now = clock.instant();
        List<StepTaken> steps = way.stream()
                .map(step -> {
                    update.take(step, by, now, why);
                    return new StepTaken(update.id(), step, update.status(), by, now, why);
                })
                .toList();
        updates.save(update);
        taken.saveAll(steps);
        way.forEach(
                step -> events.publishEvent(new UpdateMoved(update.id(), update.target(), update.unit(), step, by)));
    }
}
