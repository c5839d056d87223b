package org.duban.sheet;

import org.duban.progress.Period;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.Statement;
import org.duban.progress.TrackRecord;
import org.duban.target.Target;

/**
 * One target on a unit's sheet.
 *
 * @param update new where nothing was written yet
 */
record SheetLine(Target target, TrackRecord record, ProgressUpdate update) {
    /** What was last accepted, said again. */
    Statement unchanged(String words) {
        Period before = update.period().previous();
        return new Statement(record.percent(before).orElse(null), record.readings(before), words);
    }
}
