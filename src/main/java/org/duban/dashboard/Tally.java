package org.duban.dashboard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.table.Signal;
import org.duban.table.TargetRow;

/**
 * How many targets there are, by signal. The signals always add up to the total, since each target has exactly one.
 *
 * @param overdue how many of them wait for a report that is late
 */
record Tally(int total, Map<Signal, Integer> signals, int overdue) {
    static Tally of(List<TargetRow> rows) {
        Map<Signal, Integer> signals = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            signals.put(signal, 0);
        }
        rows.forEach(row -> signals.merge(row.state().signal(), 1, Integer::sum));
        int overdue = (int) rows.stream().filter(row -> row.state().overdue()).count();
        return new Tally(rows.size(), signals, overdue);
    }
}
