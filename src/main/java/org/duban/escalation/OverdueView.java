package org.duban.escalation;

import java.time.LocalDate;
import java.util.List;
import org.duban.overdue.Overdue;
import org.jspecify.annotations.Nullable;

/**
 * The overdue targets as the page counts them.
 *
 * @param now how many are over the day that holds now
 * @param byOriginal how many are over their original day, those with more time among them
 */
record OverdueView(List<Row> rows, int now, int byOriginal) {
    /** One target with both of its days. */
    record Row(
            int number,
            String text,
            @Nullable LocalDate original,
            @Nullable LocalDate held,
            int extensions,
            int days,
            int daysByOriginal) {}

    static OverdueView of(List<Overdue> overdue, LocalDate day) {
        return new OverdueView(
                overdue.stream().map(each -> row(each, day)).toList(),
                (int) overdue.stream().filter(Overdue::isOverNow).count(),
                (int) overdue.stream().filter(each -> each.daysByOriginal() > 0).count());
    }

    private static Row row(Overdue each, LocalDate day) {
        return new Row(
                each.target().number(),
                each.target().text(),
                each.due().original(),
                each.due().on(day).orElse(null),
                each.due().granted().size(),
                each.days(),
                each.daysByOriginal());
    }
}
