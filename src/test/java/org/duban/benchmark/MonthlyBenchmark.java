package org.duban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.RecordProgress;
import org.duban.progress.Statement;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a month's reporting takes in a district of 300 targets, 100 units and 11 months behind it. Prints figures and judges nothing. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=named-by-the-test-database")
@Import({TestDatabase.class, People.class, Promises.class})
class MonthlyBenchmark {
    private static final String DISTRICT = "320404";
    private static final int YEAR = 2022;
    private static final int UNITS = 100;
    private static final int TARGETS = 300;
    private static final int AT_ONCE = 50;
    private static final int WARM_UP = 200;
    private static final int MEASURED = 200;

    private final PrintStream out = System.out;
    private final List<Clerk> clerks = new ArrayList<>();
    private final List<UUID> indicators = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private RecordProgress recordProgress;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void fill() throws Exception {
        List<Unit> units = IntStream.range(0, UNITS)
                .mapToObj(each -> people.unit(DISTRICT, "第" + each + "局"))
                .toList();
        for (int number = 1; number <= TARGETS; number++) {
            UUID target = promises.target(DISTRICT, YEAR, number);
            indicators.add(promises.indicator(DISTRICT, target, "CUMULATIVE", "泊位", "2400", "个"));
            promises.assign(DISTRICT, target, "LEAD", units.get((number - 1) % UNITS));
            report(target, indicators.get(number - 1));
        }
        for (Unit unit : units) {
            clerks.add(Clerk.signedIn(port, people.clerk(DISTRICT, unit).username()));
        }
    }

    private void report(UUID target, UUID indicator) {
        currentDistrict.within(DISTRICT, () -> {
            for (int month = 1; month <= 11; month++) {
                Statement statement = new Statement(null, Map.of(indicator, BigDecimal.valueOf(200L * month)), "按计划推进");
                recordProgress.execute(target, YearMonth.of(YEAR, month), statement, "督查室");
            }
            return target;
        });
    }

    @Test
    void measures() throws Exception {
        print("the fill-in screen", pages());
        print("a draft kept while one types", each(number -> clerk(number)
                .send("/draft", number, indicator(number), "", 1)));
        print("a submit", each(number -> clerk(number).send("", number, indicator(number), "submit", 2)));
        atOnce();
    }

    private List<Duration> pages() throws Exception {
        List<Duration> times = new ArrayList<>();
        for (int each = 0; each < WARM_UP + MEASURED; each++) {
            long start = System.nanoTime();
            HttpResponse<String> page = clerks.get(each % UNITS).page("/my/updates?year=2022&period=2022-12");
            times.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(page.body()).contains("泊位");
        }
        return times.subList(WARM_UP, times.size());
    }

    private interface Sending {
        HttpResponse<String> send(int number) throws Exception;
    }

    /** The first hundred targets warm up; the others are measured. */
    private List<Duration> each(Sending sending) throws Exception {
        List<Duration> times = new ArrayList<>();
        for (int number = 1; number <= TARGETS - AT_ONCE; number++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = sending.send(number);
            times.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        return times.subList(UNITS, times.size());
    }

    /** Fifty people of fifty units, each with the last of its targets. */
    private void atOnce() throws Exception {
        List<Callable<HttpResponse<String>>> all = IntStream.rangeClosed(TARGETS - AT_ONCE + 1, TARGETS)
                .<Callable<HttpResponse<String>>>mapToObj(
                        number -> () -> clerk(number).send("", number, indicator(number), "submit", -1))
                .toList();
        ExecutorService everybody = Executors.newFixedThreadPool(AT_ONCE);
        long start = System.nanoTime();
        for (Future<HttpResponse<String>> answer : everybody.invokeAll(all)) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        everybody.shutdown();
        out.printf("%d people submitting at once: %.2f s for all%n", AT_ONCE, (System.nanoTime() - start) / 1e9);
        assertThat(submitted()).isEqualTo(TARGETS);
    }

    private int submitted() {
        return jdbc.sql("select count(*) from progress_update where period = '2022-12' and status = 'SUBMITTED'")
                .query(Integer.class)
                .single();
    }

    private Clerk clerk(int number) {
        return clerks.get((number - 1) % UNITS);
    }

    private UUID indicator(int number) {
        return indicators.get(number - 1);
    }

    private void print(String what, List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        out.printf(
                "%s: median %.1f ms, slowest %.1f ms of %d%n",
                what,
                sorted.get(sorted.size() / 2).toNanos() / 1e6,
                sorted.get(sorted.size() - 1).toNanos() / 1e6,
                sorted.size());
    }
}
