package org.duban.progress;

import java.util.UUID;
import org.duban.shared.ChangedMeanwhile;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * One update as it comes in.
 *
 * @param seen the version of the update that the author saw, null where the author saw none or does not say
 * @param explanation why odd figures are so; blank where it is not said
 */
public record Entry(
        UUID target,
        Author author,
        Period period,
        Statement statement,
        @Nullable Long seen,
        String explanation) {
    /** The explanation where it says more than the words of the update. */
    String ownExplanation() {
        return explanation.equals(statement.narrative()) ? "" : explanation;
    }

    /**
     * Whoever sends the same words once more, because no answer came, has overwritten nobody.
     *
     * @throws ChangedMeanwhile where someone else wrote something else since the author looked
     */
    void requireUpToDate(ProgressUpdate update) {
        if (seen != null && !update.statement().says(statement)) {
            ChangedMeanwhile.unlessSame(seen, update.version());
        }
    }
}
