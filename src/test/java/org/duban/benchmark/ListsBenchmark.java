package org.duban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How long the lists by unit take in a district of 300 targets, 100 units and 12 periods, of which every third report is missing.
 * Prints figures and judges nothing.
 */
@DubanTest
class ListsBenchmark {
    private static final String DISTRICT = "360113";
    private static final int UNITS = 100;
    private static final int TARGETS = 300;
    private static final int WARM_UP = 20;
    private static final int MEASURED = 20;

    private final PrintStream out = System.out;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measures() {
        fill();
        Account supervisor = people.supervisor(DISTRICT);
        Stream.of(
                        "/lists",
                        "/lists?list=unsigned",
                        "/lists?list=unreported&period=2022-12",
                        "/lists?list=overdue",
                        "/lists?list=returned",
                        "/lists?list=ownerless",
                        "/burden?period=2022-12",
                        "/burden?period=year",
                        "/dashboard",
                        "")
                .forEach(page -> print(page, times(supervisor, "/" + DISTRICT + "/2022" + page)));
    }

    private void fill() {
        List<Unit> units = IntStream.range(0, UNITS)
                .mapToObj(each -> people.unit(DISTRICT, "第" + each + "局"))
                .toList();
        units.stream().limit(UNITS / 2).forEach(unit -> people.clerk(DISTRICT, unit));
        for (int number = 1; number <= TARGETS; number++) {
            UUID target = promises.target(DISTRICT, 2022, number);
            promises.indicator(DISTRICT, target, "CUMULATIVE", name(number), "2400", "个");
            promises.indicator(DISTRICT, target, "CUMULATIVE", name(number + TARGETS), Integer.toString(number), "个");
            promises.assign(DISTRICT, target, "LEAD", units.get(number % UNITS));
        }
        jdbc.sql("insert into target_stage (district_id, id, target_id, year, stage, sign_by, version)"
                        + " select district_id, gen_random_uuid(), id, year, 'ISSUED', '2022-02-10', 0 from target"
                        + " where district_id = ?")
                .param(DISTRICT)
                .update();
        jdbc.sql(
                        "insert into progress_update (district_id, id, target_id, unit_id, period, status, readings, narrative,"
                                + " explanation, on_behalf, written_by, written_at, reason, reason_code, version)"
                                + " select a.district_id, gen_random_uuid(), a.target_id, a.unit_id, '2022-' || to_char(month, 'FM00'),"
                                + " case when (t.number + month) % 3 = 0 then 'RETURNED' else 'ACCEPTED' end, '{}', '按计划推进', '',"
                                + " false, 'x', now(), '再报', 'OTHER', 0 from unit_assignment a join target t on t.id = a.target_id,"
                                + " generate_series(1, 12) month where a.district_id = ?")
                .param(DISTRICT)
                .update();
        jdbc.sql(
                        "insert into progress_update_step (district_id, id, update_id, step, status, taken_by, taken_at, reason,"
                                + " reason_code, version) select district_id, gen_random_uuid(), id, 'RETURN', 'RETURNED', 'x', now(),"
                                + " '再报', 'OTHER', 0 from progress_update, generate_series(1, 2) where district_id = ? and status = 'RETURNED'")
                .param(DISTRICT)
                .update();
    }

    /** Of two characters that no other has. */
    private static String name(int number) {
        return new String(Character.toChars(0x4E00 + 11 * number)) + Character.toString(0x6E00 + 7 * number);
    }

    private List<Duration> times(Account person, String path) {
        return IntStream.range(0, WARM_UP + MEASURED)
                .mapToObj(each -> time(person, path))
                .skip(WARM_UP)
                .sorted()
                .toList();
    }

    private Duration time(Account person, String path) {
        long start = System.nanoTime();
        assertThat(mvc.get().uri(path).with(user(person.username()))).hasStatusOk();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void print(String page, List<Duration> sorted) {
        out.printf(
                "the page %s: median %.1f ms, slowest %.1f ms of %d%n",
                page,
                sorted.get(sorted.size() / 2).toNanos() / 1e6,
                sorted.get(sorted.size() - 1).toNanos() / 1e6,
                sorted.size());
    }
}
