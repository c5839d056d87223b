package org.duban.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.calendar.TimeLeft;
import org.duban.progress.PublishedLight;
import org.duban.progress.ReturnsMade.Return;
import org.jspecify.annotations.Nullable;

/**
 * An objection as pages show it.
 *
 * @param target the number of the target
 * @param cancelled whether the target was taken out of the table
 * @param returned what it objects to, where that is a return
 * @param published the light that it objects to, while that is to be decided; {@code known} what it would be by what is known now
 * @param left until when the section decides; null where there is nothing to decide
 * @param moves what this person may do now
 */
public record AppealView(
        UUID id,
        int year,
        int target,
        String text,
        boolean cancelled,
        Matter matter,
        String period,
        String unit,
        Claim claim,
        AppealState state,
        LocalDate decideBy,
        @Nullable TimeLeft left,
        @Nullable Return returned,
        @Nullable PublishedLight published,
        @Nullable PublishedLight known,
        List<AppealStep> moves,
        List<Done> steps,
        long version) {
    /**
     * A step that was taken.
     *
     * @param at to the minute
     */
    public record Done(AppealStep step, String at, String by, String words) {}

    public boolean isOver() {
        return left != null && left.isOver();
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
