package org.duban.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * A line of a list before it is put into words.
 *
 * @param unit null where no unit of the directory leads the target
 * @param due until when it should be or have been done; null where there is no such day
 * @param original where more time was granted, the day before that
 * @param late whether the day is over
 */
record Found(
        Kind kind,
        @Nullable UUID unit,
        Target target,
        @Nullable LocalDate due,
        @Nullable LocalDate original,
        boolean late,
        List<MessageSourceResolvable> sayings) {
    /** What has no day. */
    static Found of(Kind kind, @Nullable UUID unit, Target target, List<MessageSourceResolvable> sayings) {
        return new Found(kind, unit, target, null, null, false, sayings);
    }
}
