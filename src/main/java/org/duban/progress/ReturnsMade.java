package org.duban.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows when and why updates went back to their units. */
@Component
public class ReturnsMade {
    private final StepsTaken taken;

    ReturnsMade(StepsTaken taken) {
        this.taken = taken;
    }

    /** That an update went back to its unit; each time has an id of its own. */
    public record Return(
            UUID id,
            Instant at,
            String by,
            Reason.@Nullable Code code,
            @Nullable String reason) {
        static Return of(StepTaken step) {
            return new Return(step.id(), step.takenAt(), step.takenBy(), step.reasonCode(), step.reason());
        }
    }

    /** The last one, where the unit has not moved it since. */
    public Optional<Return> open(ProgressUpdate update) {
        return update.status() == UpdateStatus.RETURNED
                ? taken.findByUpdateInOrderById(List.of(update.id())).stream()
                        .filter(step -> step.step().isReturn())
                        .reduce((earlier, later) -> later)
                        .map(Return::of)
                : Optional.empty();
    }

    public Optional<Return> get(UUID id) {
        return taken.findById(id).map(Return::of);
    }
}
