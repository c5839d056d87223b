package org.duban.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.attachment.AttachmentView;
import org.duban.attachment.Place;
import org.duban.contribution.ContributionsBeside.Said;
import org.duban.progress.Claim;
import org.duban.progress.Doubt;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.Statement;
import org.duban.progress.TrackRecord;
import org.duban.progress.UpdateStatus;
import org.duban.stage.Stage;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * One target on a unit's sheet.
 *
 * @param update new where nothing was written yet
 * @param homes the numbers of the targets on which a figure is reported in place of this one
 * @param rest where the target rests in its life, so that nothing is asked of it; null where it is worked on
 * @param said what supporting units wrote of it for the period
 */
public record SheetLine(
        Target target,
        TrackRecord record,
        ProgressUpdate update,
        Map<UUID, List<Integer>> homes,
        List<AttachmentView> attachments,
        @Nullable Stage rest,
        List<Said> said) {
    /** Whether something is asked for: it does not rest, or rests though the unit has begun to report, and is not reported elsewhere. */
    public boolean isAsked() {
        return !isElsewhere() && !isResting();
    }

    /** Whether nothing is asked for, and nothing was said yet. */
    boolean isResting() {
        return rest != null
                && update.status() == UpdateStatus.DRAFT
                && update.statement().saysNothing();
    }

    /** Whether all its figures are reported on other targets, so that nothing is due on this one. */
    public boolean isElsewhere() {
        return update.version() == ProgressUpdate.NEW
                && !record.indicators().isEmpty()
                && homes.keySet().containsAll(record.indicatorIds());
    }

    /** Whether the unit's head has confirmed it, and it is yet to be handed in. */
    boolean isConfirmed() {
        return update.status() == UpdateStatus.CONFIRMED;
    }

    /** What is odd about a statement on it. */
    public List<Doubt> doubts(Statement statement) {
        return record.doubts(statement, update.period(), update.unit());
    }

    /** Its boxes with what is kept in them. */
    public List<Box> boxes() {
        return new SheetBoxes(this, written()).all();
    }

    /** What is kept, as it would be typed. */
    public Claim written() {
        return update.statement().asTyped();
    }

    Place place() {
        return new Place(target.id(), update.unit(), update.period());
    }

    /** What was last accepted, said again; with what was typed in words, or else the words that nothing has changed. */
    Statement unchanged(String typed, String words) {
        Period before = update.period().previous();
        return new Statement(
                record.percent(before).orElse(null),
                record.readings(before, update.unit()),
                typed.isBlank() ? words : typed.strip());
    }

    /** Whether there is anything to say again. */
    boolean hasLast() {
        Period before = update.period().previous();
        return record.percent(before).isPresent()
                || !record.readings(before, update.unit()).isEmpty();
    }
}
