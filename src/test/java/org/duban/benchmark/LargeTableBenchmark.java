package org.duban.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.testing.Chromium;
import org.duban.testing.Program;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How the packaged program feels in a browser with a table of 500 targets and 120 units. Prints figures and judges nothing. */
@ExtendWith(Chromium.class)
class LargeTableBenchmark {
    private static final int PORT = 18081;
    private static final int TARGETS = 500;
    private static final int OPENED = 9;
    private static final int SAVED = 40;
    /** Milliseconds; the first page of a program that just started on a busy machine takes its time. */
    private static final int PATIENCE = 120_000;

    private static final String TABLE = "/320404/2030";
    private static final List<String> UNITS = "春夏秋冬山水林田湖草"
            .chars()
            .boxed()
            .flatMap(first -> "东西南北中前后左右内外上".chars().mapToObj(second -> (char) (int) first + "" + (char) second + "局"))
            .toList();
    /** Of 湖上局 alone, one of the last, which leads none of the first rows. */
    private static final String LETTERS = "hsj";

    private static final String PAINTED = "performance.getEntriesByName('first-contentful-paint').length";
    private static final String PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime + 0.001";
    private static final String REQUESTS = """
            part => performance.getEntriesByType('resource').filter(each => each.name.includes(part)).map(each => each.duration + 0.001)
            """;

    private final PrintStream out = System.out;

    @TempDir
    private Path data;

    @Test
    void measures() throws Exception {
        try (Program program = Program.packaged(data, PORT);
                Visitor supervisor = new Visitor(PORT, "zh").signIn("supervisor")) {
            Page page = supervisor.page();
            page.setDefaultTimeout(PATIENCE);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            printLoad();
            publish(program);
            print("first paint of the table", paints(supervisor, TABLE, "#target-500"));
            print("first paint of the grid", paints(supervisor, TABLE + "?mode=assign", "#row-500"));
            page.evaluate("performance.clearResourceTimings()");
            saveOneByOne(page);
            print("a save, from request to answer", requests(page, "/grid?"));
            print("a search, from request to answer", requests(page, "/search?"));
            printLoad();
        }
    }

    private void publish(Program program) throws IOException, InterruptedException {
        Path file = Files.writeString(data.resolve("table.txt"), table());
        HttpResponse<String> report = program.upload(file, "320404", 2030);
        assertThat(report.statusCode()).as(report.body()).isEqualTo(201);
        String id = JsonMapper.shared().readTree(report.body()).get("id").asString();
        long start = System.nanoTime();
        HttpResponse<String> published = program.post(
                "/api/320404/2030/reports/" + id + "/publish?createUnknown=true",
                "application/json",
                HttpRequest.BodyPublishers.noBody());
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        out.printf(
                "publishing: %d ms%n",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private static String table() {
        Stream<String> head = Stream.of("二〇三〇年度目标任务分解表", "序号|目标名称|工作标准|责任领导|牵头单位|配合单位");
        Stream<String> rows = IntStream.range(0, TARGETS).mapToObj(i -> "%d|目标%d组|建成第%d处文化设施并对外开放%d处||%s|%s、%s、%s"
                .formatted(
                        i + 1, i / 10 + 1, i + 1, 3 + i, unit(i), unit(7 * i + 1), unit(7 * i + 2), unit(7 * i + 3)));
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String unit(int at) {
        return UNITS.get(at % UNITS.size());
    }

    private static List<Double> paints(Visitor supervisor, String path, String last) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < OPENED; i++) {
            supervisor.open(path);
            assertThat(supervisor.page().locator(last)).isAttached();
            supervisor.page().waitForFunction(PAINTED);
            times.add((Double) supervisor.page().evaluate(PAINT));
        }
        return times;
    }

    /** Adds a unit to the lead units of one row after the other, each saved before the next. */
    private static void saveOneByOne(Page page) {
        assertThat(page.locator("#row-1 .cell").nth(1)).isFocused();
        for (int row = 1; row <= SAVED; row++) {
            page.keyboard().type(LETTERS);
            page.keyboard().press("Enter");
            assertThat(page.locator("#row-%d .cell".formatted(row)).nth(1).locator("span"))
                    .hasCount(2);
            assertThat(page.locator(".waiting")).hasCount(0);
        }
    }

    private static List<Double> requests(Page page, String part) {
        return ((List<?>) page.evaluate(REQUESTS, part))
                .stream().map(Double.class::cast).toList();
    }

    /** Other work on the machine makes figures that judge nothing. */
    private void printLoad() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        out.printf("load of the machine over the last minute: %.1f%n", load);
    }

    private void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        out.printf(
                "%s: median %.0f ms, slowest %.0f ms, of %d%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), sorted.size());
    }
}
