package org.duban.progress;

import java.time.Clock;
import org.duban.shared.Times;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an update as pages show it.
 *
 * @param at to the minute
 * @param code the kind of the reason, where there is one
 */
public record StepView(
        UpdateStep step,
        UpdateStatus status,
        String by,
        String at,
        Reason.@Nullable Code code,
        @Nullable String reason) {
    static StepView of(StepTaken taken, Clock clock) {
        return new StepView(
                taken.step(),
                taken.status(),
                taken.takenBy(),
                Times.minute(taken.takenAt(), clock),
                taken.reasonCode(),
                taken.reason());
    }
}
