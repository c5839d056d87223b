package org.duban.benchmark;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.Lighting;
import org.duban.shared.Ids;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long all lights of a district take: 300 targets of two numbers, reported on in each of twelve periods. Judges nothing. */
@DubanTest
class LightsBenchmark {
    private static final String DISTRICT = "320505";
    private static final int TARGETS = 300;
    private static final int ROUNDS = 9;

    private final PrintStream out = System.out;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Lighting lighting;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void measures() {
        Unit unit = people.unit(DISTRICT, "统计所");
        List<UUID> first = new ArrayList<>();
        for (int number = 1; number <= TARGETS; number++) {
            UUID target = promises.target(DISTRICT, 2022, number);
            promises.assign(DISTRICT, target, "LEAD", unit);
            UUID one = promises.indicator(DISTRICT, target, "CUMULATIVE", "口袋公园", "1200", "处");
            UUID other = promises.indicator(DISTRICT, target, "GROWTH", "产出增长", "6", "%");
            report(target, unit, one, other);
            first.add(one);
        }
        placeholders();
        print("all lights made anew", List.of(relight()));
        List<Double> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            promises.changeAll(DISTRICT, first, 1000 + 10 * round);
            again.add(relight());
        }
        print("all lights recomputed and changed", again);
    }

    private void report(UUID target, Unit unit, UUID one, UUID other) {
        for (int month = 1; month <= 12; month++) {
            jdbc.sql("""
                            insert into progress_update (district_id, id, target_id, unit_id, period, status, readings, narrative,
                              on_behalf, written_by, written_at, submitted_at, reviewed_by, reviewed_at, version)
                            values (?, ?, ?, ?, ?, 'ACCEPTED', ?::jsonb, '按计划推进', false, '经办人', now(), now(), '督查室', now(), 0)""")
                    .params(
                            DISTRICT,
                            Ids.next(),
                            target,
                            unit.id(),
                            YearMonth.of(2022, month).toString(),
                            "{\"%s\":%d,\"%s\":%s}".formatted(one, 95 * month, other, 5 + month % 3))
                    .update();
        }
    }

    /** A light to each target, so that the rules of January are asked about all of them. */
    private void placeholders() {
        jdbc.sql("""
                        insert into light (district_id, id, target_id, period, signal, percent, planned, judged, version)
                        select district_id, gen_random_uuid(), id, '2022-01', 'NO_DATA', 0, 0, false, 0 from target
                        where district_id = ?""").params(DISTRICT).update();
    }

    /** In milliseconds. */
    private double relight() {
        long start = System.nanoTime();
        currentDistrict.within(
                DISTRICT,
                () -> transaction.execute(status -> {
                    lighting.relightSince(YearMonth.of(2022, 1));
                    return status;
                }));
        return (System.nanoTime() - start) / 1e6;
    }

    private void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        out.printf(
                "%s: median %.0f ms, slowest %.0f ms%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }
}
