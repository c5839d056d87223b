package org.duban.attachment;

import java.util.UUID;
import org.duban.progress.ProgressUpdate;
import org.duban.timetable.Period;

/** Beside which update an attachment lies, whether that was written yet or not. */
public record Place(UUID target, UUID unit, Period period) {
    static Place of(ProgressUpdate update) {
        return new Place(update.target(), update.unit(), update.period());
    }
}
