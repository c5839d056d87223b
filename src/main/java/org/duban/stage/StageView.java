package org.duban.stage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of a target as its page shows it.
 *
 * @param unsigned the names of the units that have still to sign
 * @param late whether they should have by now
 * @param moves what this person may do now
 */
public record StageView(
        Stage stage, LocalDate signBy, List<String> unsigned, boolean late, List<StageStep> moves, List<Done> steps) {
    /**
     * A step that was taken.
     *
     * @param unit for which the person signed or proposed
     * @param way how it was checked
     */
    public record Done(
            StageStep step,
            Stage stage,
            String at,
            String by,
            @Nullable String unit,
            @Nullable String way,
            String words,
            String basis) {}
}
