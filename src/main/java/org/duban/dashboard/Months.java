package org.duban.dashboard;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.account.Viewer;
import org.duban.table.AsOf;
import org.duban.table.Signal;
import org.duban.table.TargetTables;
import org.duban.timetable.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how the signals changed from month to month. */
@Component
class Months {
    private static final String SIGNALS = "select l.period, l.signal, count(*) as count from dashboard_light l"
            + " join dashboard_target t on t.district_id = l.district_id and t.id = l.target_id"
            + " where " + TargetTables.VISIBLE + " and l.signal <> 'NO_DATA' group by l.period, l.signal";

    private final JdbcClient jdbc;

    Months(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Signals(YearMonth period, Signal signal, int count) {}

    /**
     * The months of the year up to the date, each with all targets; those without a light have no data.
     *
     * @param total how many targets the viewer sees
     */
    Map<YearMonth, Tally> read(Viewer viewer, AsOf asOf, int total) {
        List<Signals> lights = TargetTables.visible(jdbc.sql(SIGNALS), viewer, asOf.year())
                .query((row, number) -> new Signals(
                        YearMonth.parse(row.getString("period")),
                        Signal.valueOf(row.getString("signal")),
                        row.getInt("count")))
                .list();
        Map<YearMonth, Tally> months = new TreeMap<>();
        asOf.timetable().periods().stream()
                .map(Period::month)
                .filter(month -> !month.isAfter(asOf.period()))
                .forEach(month -> months.put(month, tally(lights, month, total)));
        return months;
    }

    private static Tally tally(List<Signals> lights, YearMonth month, int total) {
        Map<Signal, Integer> signals = new EnumMap<>(Tally.of(List.of()).signals());
        lights.stream()
                .filter(light -> light.period.equals(month))
                .forEach(light -> signals.put(light.signal, light.count));
        int lit = signals.values().stream().mapToInt(Integer::intValue).sum();
        signals.put(Signal.NO_DATA, total - lit);
        return new Tally(total, signals, 0);
    }
}
