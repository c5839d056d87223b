package org.duban.appeal;

import static org.duban.appeal.AppealState.LAPSED;
import static org.duban.appeal.AppealState.RAISED;
import static org.duban.appeal.AppealState.REJECTED;
import static org.duban.appeal.AppealState.UPHELD;
import static org.duban.appeal.AppealState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can happen to an objection: the whole of its life is this table. */
public enum AppealStep {
    /** Nothing comes before it. */
    RAISE(EnumSet.noneOf(AppealState.class), RAISED),
    UPHOLD(EnumSet.of(RAISED), UPHELD),
    REJECT(EnumSet.of(RAISED), REJECTED),
    WITHDRAW(EnumSet.of(RAISED), WITHDRAWN),
    /** Follows when the unit moves on. */
    LAPSE(EnumSet.of(RAISED), LAPSED);

    private final Set<AppealState> from;
    private final AppealState to;

    AppealStep(Set<AppealState> from, AppealState to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The state after the step.
     *
     * @throws NotNextForAppeal where the step does not lead on from that state
     */
    AppealState after(AppealState state) {
        if (!from.contains(state)) {
            throw new NotNextForAppeal(state);
        }
        return to;
    }

    /** Whether the supervision section takes it. */
    public boolean isDecision() {
        return this == UPHOLD || this == REJECT;
    }

    /** All that can happen to an objection in that state. */
    static List<AppealStep> possible(AppealState state) {
        return Stream.of(values()).filter(step -> step.from.contains(state)).toList();
    }
}
