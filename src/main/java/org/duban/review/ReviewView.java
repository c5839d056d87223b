package org.duban.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.duban.attachment.Backing;
import org.duban.progress.Figure;
import org.duban.progress.Reason;
import org.duban.progress.StepView;
import org.duban.progress.UpdateStatus;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/** A year's updates as the supervision section reviews them, and who has not reported yet. */
record ReviewView(int year, ReviewFilter filter, Timetable timetable, List<Choice> units, List<Block> blocks, Due due) {
    /** How many may be accepted. */
    public long waiting() {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .filter(Row::waits)
                .count();
    }

    /** A unit to choose. */
    record Choice(UUID id, String label) {}

    /** One unit's updates. */
    record Block(String unit, List<Row> rows) {}

    /**
     * One update.
     *
     * @param periodKey of the period's name in the messages
     * @param hidden whether its unit is still writing it, so that its words are not shown
     * @param percent as typed for a target without indicators
     */
    record Row(
            UUID id,
            int number,
            String text,
            String period,
            String periodKey,
            boolean hidden,
            List<Figure> figures,
            @Nullable String percent,
            String narrative,
            String writtenBy,
            boolean onBehalf,
            @Nullable LocalDateTime submittedAt,
            boolean late,
            UpdateStatus status,
            Reason.@Nullable Code reasonCode,
            @Nullable String reason,
            List<StepView> steps,
            Backing backing) {
        public boolean waits() {
            return status == UpdateStatus.SUBMITTED;
        }

        public boolean isAccepted() {
            return status == UpdateStatus.ACCEPTED;
        }
    }

    /** A figure beside its promise and what was accepted before. */
    record Figure(
            String name,
            String promise,
            @Nullable String last,
            @Nullable String value) {}

    /** Who has to report for a period, in protocol order; units without anything to report are there too. */
    record Due(String period, LocalDate on, boolean overdue, List<DueUnit> units) {}

    /**
     * One unit's part.
     *
     * @param missing the numbers of the targets not submitted yet
     */
    record DueUnit(UUID id, String label, int due, int submitted, int accepted, List<Integer> missing) {}
}
