package org.duban.course;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.duban.attachment.Backing;
import org.duban.light.Signal;
import org.duban.progress.Reason;
import org.duban.progress.StepView;
import org.duban.progress.UpdateStatus;
import org.jspecify.annotations.Nullable;

/** How one target goes, month by month, and what was reported on it. */
record ProgressView(
        int year, int number, String text, LocalDate asOf, String why, List<Month> months, List<Reported> history) {
    /** The plan of all months, parted by commas, for the chart. */
    public String planned() {
        return series(Month::plan);
    }

    /** What was reached, blank where there is no data. */
    public String reached() {
        return series(Month::percent);
    }

    public boolean anyPublished() {
        return months.stream().anyMatch(Month::published);
    }

    /** Whether any percent is a person's judgement. */
    public boolean isJudged() {
        return months.stream().anyMatch(Month::judged);
    }

    private String series(Function<Month, @Nullable BigDecimal> figure) {
        return months.stream()
                .map(figure)
                .map(value -> value == null ? "" : value.toPlainString())
                .collect(joining(","));
    }

    /**
     * The state at the end of a month.
     *
     * @param signal null for a month that is not over yet
     * @param percent null without data
     * @param published whether it was published and stays so
     */
    record Month(
            int number,
            @Nullable Signal signal,
            @Nullable BigDecimal percent,
            boolean judged,
            BigDecimal plan,
            boolean published) {}

    /**
     * One unit's update in words.
     *
     * @param twin the number of the target on which it was reported, where it is another one with the same promise
     */
    record Reported(
            @Nullable Integer twin,
            String period,
            String unit,
            List<String> figures,
            String narrative,
            UpdateStatus status,
            String writtenBy,
            boolean onBehalf,
            @Nullable String reviewedBy,
            Reason.@Nullable Code reasonCode,
            @Nullable String reason,
            List<StepView> steps,
            Backing backing) {}
}
