package org.duban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duban.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How fast and how large the packaged program is, on the seeds. Prints figures and judges nothing. */
class ProgramBenchmark {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final int PORT = 18080;
    private static final String TABLE = "/320404/2022";
    private static final Duration LOAD = Duration.ofSeconds(15);
    private static final int CLIENTS = 8;

    private final PrintStream out = System.out;

    @TempDir
    private Path data;

    @Test
    void measures() throws Exception {
        Program.packaged(data, PORT).close();
        try (Program program = Program.packaged(data, PORT)) {
            out.printf("start to first page, database there: %.1f s%n", seconds(program.untilFirstPage()));
            HttpClient browser = program.signedIn("supervisor");
            publishTable(program);
            measureImport(program, browser);
            measureTable(program, browser);
            measureLoad(program);
            out.printf("resident memory with -Xmx512m: %d MB%n", program.resident());
        }
    }

    private void publishTable(Program program) throws IOException, InterruptedException {
        HttpResponse<String> report = program.upload(seed("003"), "320404", 2022);
        assertThat(report.statusCode()).as(report.body()).isEqualTo(201);
        HttpResponse<String> published = program.post(
                "/api/320404/2022/reports/" + id(report) + "/publish?createUnknown=true",
                "application/json",
                HttpRequest.BodyPublishers.noBody());
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }

    private void measureImport(Program program, HttpClient browser) throws IOException, InterruptedException {
        List<Duration> times = new ArrayList<>();
        for (int year = 2024; year < 2029; year++) {
            long start = System.nanoTime();
            HttpResponse<String> report = program.upload(seed("004"), "320400", year);
            assertThat(report.statusCode()).as(report.body()).isEqualTo(201);
            HttpResponse<String> review = program.page(browser, "/320400/reports/" + id(report));
            assertThat(review.statusCode()).isEqualTo(200);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        out.printf(
                "import of the largest seed to its review page: first %.2f s, median %.2f s%n",
                seconds(times.get(0)), seconds(median(times)));
    }

    private void measureTable(Program program, HttpClient browser) throws IOException, InterruptedException {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            times.add(timePage(program, browser));
        }
        out.printf(
                "table of 107 rows, one client: median %.1f ms (last 200 of 400)%n",
                median(times.subList(200, 400)).toNanos() / 1e6);
    }

    private void measureLoad(Program program) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            HttpClient browser = program.signedIn("supervisor");
            work.add(() -> pagesWithin(program, browser));
        }
        int pages = 0;
        for (Future<Integer> done : clients.invokeAll(work)) {
            pages += done.get();
        }
        clients.shutdown();
        out.printf("table of 107 rows, %d clients: %.0f pages a second%n", CLIENTS, pages / seconds(LOAD));
    }

    private static int pagesWithin(Program program, HttpClient browser) throws IOException, InterruptedException {
        long end = System.nanoTime() + LOAD.toNanos();
        int pages = 0;
        while (System.nanoTime() < end) {
            timePage(program, browser);
            pages++;
        }
        return pages;
    }

    private static Duration timePage(Program program, HttpClient browser) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> page = program.page(browser, TABLE);
        assertThat(page.body()).contains("(107)");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String id(HttpResponse<String> answer) {
        return JsonMapper.shared()
                .readTree(answer.body().getBytes(StandardCharsets.UTF_8))
                .get("id")
                .asString();
    }

    private static Path seed(String number) throws IOException {
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            return seeds.filter(seed -> seed.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
