package org.duban.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.table.AsOf;
import org.duban.table.Query;
import org.duban.table.TableFilter;
import org.duban.table.TargetTable;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows.
 *
 * @param own the targets that a leader answers for, where a leader looks
 */
record DashboardPage(
        AsOf asOf, int total, Counts all, @Nullable Counts own, List<Panel> panels, List<Counts> months) {
    /**
     * @param wanted the date that the address names
     * @param post the post of the leader who looks
     */
    static DashboardPage of(
            TargetTable table, Map<YearMonth, Tally> months, @Nullable LocalDate wanted, @Nullable UUID post) {
        Query date = new Query(wanted == null ? Map.of() : Map.of("asOf", wanted.toString()));
        Summary summary = Summary.of(table);
        return new DashboardPage(
                table.asOf(),
                summary.all().total(),
                Counts.of(null, true, summary.all(), date),
                post == null ? null : own(table, post, date),
                List.of(
                        Panel.of("dashboard.units", summary.units(), "lead", date),
                        Panel.of("dashboard.leaders", summary.leaders(), "firstLeader", date),
                        Panel.of("dashboard.sections", summary.sections(), "section", date)),
                months.entrySet().stream()
                        .map(month -> month(month.getKey(), month.getValue()))
                        .toList());
    }

    private static Counts own(TargetTable table, UUID post, Query date) {
        Query own = date.with("leader", post.toString());
        TableFilter filter = new TableFilter(null, null, post.toString(), null, null, null, null, null);
        return Counts.of(null, true, Tally.of(table.narrowedBy(filter)), own);
    }

    private static Counts month(YearMonth month, Tally tally) {
        return Counts.of(
                month.toString(),
                true,
                tally,
                new Query(Map.of("asOf", month.atEndOfMonth().toString())));
    }
}
