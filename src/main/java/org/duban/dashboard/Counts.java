package org.duban.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.table.Named;
import org.duban.table.Query;
import org.duban.table.Signal;
import org.jspecify.annotations.Nullable;

/**
 * One line of numbers on the dashboard, each a way to the targets behind it.
 *
 * @param label whose targets they are; null for those of nobody
 * @param known false where the directory does not know the name
 * @param numbers all of them, then each signal in its order, then the overdue
 */
record Counts(@Nullable String label, boolean known, List<Number> numbers) {
    /**
     * @param kind TOTAL, the code of a signal, or OVERDUE
     * @param query the query of the table's address that shows exactly these targets
     */
    record Number(String kind, int count, String query) {}

    static Counts of(@Nullable String label, boolean known, Tally tally, Query query) {
        List<Number> numbers = new ArrayList<>();
        numbers.add(new Number("TOTAL", tally.total(), query.toString()));
        for (Map.Entry<Signal, Integer> each : tally.signals().entrySet()) {
            String signal = each.getKey().name();
            numbers.add(new Number(
                    signal, each.getValue(), query.with("signal", signal).toString()));
        }
        numbers.add(new Number(
                "OVERDUE", tally.overdue(), query.with("overdue", "true").toString()));
        return new Counts(label, known, numbers);
    }

    /** @param parameter the filter of the table that means this kind of owner */
    static Counts of(Share share, String parameter, Query query) {
        return of(
                share.owner().map(Named::label).orElse(null),
                share.owner().map(Named::known).orElse(true),
                share.tally(),
                query.with(parameter, share.key()));
    }
}
