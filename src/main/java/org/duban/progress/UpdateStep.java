package org.duban.progress;

import static org.duban.progress.UpdateStatus.ACCEPTED;
import static org.duban.progress.UpdateStatus.CONFIRMED;
import static org.duban.progress.UpdateStatus.DRAFT;
import static org.duban.progress.UpdateStatus.HANDED_OVER;
import static org.duban.progress.UpdateStatus.RETURNED;
import static org.duban.progress.UpdateStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can happen to an update: the whole of its life is this table. */
public enum UpdateStep {
    /** The clerk gives it to the unit's head. */
    HAND_OVER(EnumSet.of(DRAFT, RETURNED), HANDED_OVER),
    /** The clerk takes it back, or the head gives it back. */
    TAKE_BACK(EnumSet.of(HANDED_OVER, CONFIRMED), DRAFT),
    /** The head stands by it: by what the clerk handed over, or by what the head wrote. */
    CONFIRM(EnumSet.of(DRAFT, RETURNED, HANDED_OVER), CONFIRMED),
    /** What the head has confirmed goes to the supervision section. */
    SUBMIT(EnumSet.of(CONFIRMED), SUBMITTED),
    /** Who needs nobody's confirmation ({@link Confirmation}) gives it to the supervision section. */
    SUBMIT_UNCONFIRMED(EnumSet.of(DRAFT, RETURNED, HANDED_OVER), SUBMITTED),
    ACCEPT(EnumSet.of(SUBMITTED), ACCEPTED),
    RETURN(EnumSet.of(SUBMITTED), RETURNED),
    REOPEN(EnumSet.of(ACCEPTED), RETURNED),
    /** The supervision section takes its return back, as if it had not been: the unit was right. */
    REINSTATE(EnumSet.of(RETURNED), SUBMITTED);

    private final Set<UpdateStatus> from;
    private final UpdateStatus to;

    UpdateStep(Set<UpdateStatus> from, UpdateStatus to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The state after the step.
     *
     * @throws NotPossibleNow where the step does not lead on from that state
     */
    UpdateStatus after(UpdateStatus status) {
        if (!from.contains(status)) {
            throw new NotPossibleNow(status);
        }
        return to;
    }

    /** Whether an update goes back to its unit by it. */
    boolean isReturn() {
        return this == RETURN || this == REOPEN;
    }

    /** Whether the supervision section takes it. */
    boolean isReview() {
        return this == ACCEPT || isReturn();
    }

    /** All that can happen to an update in that state. */
    static List<UpdateStep> possible(UpdateStatus status) {
        return Stream.of(values()).filter(step -> step.from.contains(status)).toList();
    }
}
