package org.duban.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.attachment.AttachmentView;
import org.duban.contribution.ContributionsBeside.Said;
import org.duban.light.Signal;
import org.duban.progress.Claim;
import org.duban.progress.Reason;
import org.duban.progress.UpdateStatus;
import org.duban.stage.Stage;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A unit's sheet as the page shows it.
 *
 * @param onBehalf the unit in whose place the supervision section writes, else null
 * @param closed whether the period takes nothing new
 * @param handsOver whether what is submitted goes to the unit's head first
 * @param elapsed what part of the year is over at the end of the period, of a hundred
 */
record SheetView(
        UUID unitId,
        String unit,
        @Nullable UUID onBehalf,
        int year,
        List<Integer> years,
        String period,
        Timetable timetable,
        LocalDate dueOn,
        boolean overdue,
        BigDecimal elapsed,
        boolean closed,
        boolean handsOver,
        List<Row> rows,
        List<Elsewhere> elsewhere,
        List<Resting> resting) {
    /** How many are not with the supervision section yet. */
    public long open() {
        return rows.stream().filter(Row::open).count();
    }

    /** How many the unit's head has confirmed, and nobody has handed in. */
    public long confirmed() {
        return rows.stream().filter(Row::confirmed).count();
    }

    /** How many could not be taken. */
    public long wrong() {
        return rows.stream().filter(row -> !row.faults().isEmpty()).count();
    }

    /**
     * One target.
     *
     * @param percent null for a target with indicators
     * @param status null where nothing was written yet
     * @param waits whether it is with the unit's head or confirmed, and the person may take it back
     * @param explanation why odd figures are so
     * @param faults sentences by field
     * @param doubts sentences by field
     * @param said what supporting units wrote
     * @param other what someone else wrote meanwhile
     */
    record Row(
            int number,
            String text,
            @Nullable String group,
            List<Box> boxes,
            @Nullable Box percent,
            String narrative,
            String explanation,
            @Nullable UpdateStatus status,
            boolean open,
            boolean waits,
            Reason.@Nullable Code reasonCode,
            @Nullable String reason,
            long version,
            Map<String, String> faults,
            Map<String, String> doubts,
            @Nullable Written other,
            Signal signal,
            boolean handsOver,
            List<AttachmentView> attachments,
            List<Said> said) {
        /** Whether the unit's head has confirmed it, and it is yet to be handed in. */
        public boolean confirmed() {
            return status == UpdateStatus.CONFIRMED;
        }

        /** Whether a reason is asked for, or given. */
        public boolean doubtful() {
            return !doubts.isEmpty() || !explanation.isEmpty();
        }
    }

    /**
     * A target all of whose figures are reported on others.
     *
     * @param home the numbers of those targets
     * @param here the first of them, where it is on this sheet too
     * @param figures what was reported there so far
     */
    record Elsewhere(
            int number, String text, String home, @Nullable Integer here, List<String> figures) {}

    /** A target that is done, said to be done, or suspended, so that nothing is asked for. */
    record Resting(int number, String text, Stage stage) {}

    /**
     * What someone else wrote.
     *
     * @param at as 2022-06-01 14:32
     * @param figures in words
     * @param claim as it would be typed
     */
    record Written(String by, String at, List<String> figures, Claim claim, String explanation, long version) {}
}
