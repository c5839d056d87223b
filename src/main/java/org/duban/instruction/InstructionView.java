package org.duban.instruction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.calendar.TimeLeft;
import org.jspecify.annotations.Nullable;

/**
 * An instruction as pages show it.
 *
 * @param target the number of the target
 * @param cancelled whether the target was taken out of the table
 * @param title of the leader's post; null where it is not known
 * @param left until when an answer is due; null where the unit has not to answer
 * @param again the day that is proposed where it is sent back
 * @param moves what this person may do now
 */
public record InstructionView(
        UUID id,
        int year,
        int target,
        String text,
        boolean cancelled,
        String words,
        String unit,
        String leader,
        @Nullable String title,
        LocalDate on,
        @Nullable String basis,
        LocalDate due,
        InstructionState state,
        @Nullable TimeLeft left,
        LocalDate again,
        List<InstructionStep> moves,
        List<Done> steps,
        long version) {
    /**
     * A step that was taken.
     *
     * @param at to the minute
     * @param due until when the unit had to answer after it
     * @param onBehalf whether the supervision section took it in the place of the leader or the unit
     */
    public record Done(InstructionStep step, String at, String by, boolean onBehalf, String words, LocalDate due) {}

    public boolean isOver() {
        return left != null && left.isOver();
    }

    public boolean isSettled() {
        return state.isSettled();
    }
}
