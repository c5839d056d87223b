package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program alone is killed in the middle of its work; its embedded database is still running when it is started again. */
class KillIntegrationTests {
    private static final int PORT = 18081;
    private static final String DEMO = "990101";
    private static final String UPDATES = "/api/990101/2026/targets/3/updates";

    @TempDir
    private Path data;

    @Test
    void leavesNothingHalfWrittenAndTakesOverCleanly() throws Exception {
        Path report = Files.writeString(data.resolve("report.txt"), longReport());
        try (Program first = Program.compiled(data, PORT)) {
            CountDownLatch begun = new CountDownLatch(2);
            CompletableFuture<Void> imports = begin(begun, () -> first.upload(report, DEMO, 2026));
            CompletableFuture<Void> updates = begin(begun, () -> submit(first, 8.2));
            begun.await();
            first.kill();
            CompletableFuture.allOf(imports, updates).join();
        }
        try (Program second = Program.compiled(data, PORT)) {
            assertThat(second.get("/api/990101/2026/targets").statusCode()).isEqualTo(200);
            importsWholeOrNotAtAll(second, report);
            submitsOnce(second);
        }
    }

    private static void importsWholeOrNotAtAll(Program program, Path report) throws Exception {
        HttpResponse<String> again = program.upload(report, DEMO, 2026);
        assertThat(again.statusCode()).isIn(201, 409);
        JsonNode kept = json(
                program.get("/api/990101/2026/reports/" + json(again).get("id").asString()));
        assertThat(kept.get("tasks").size()).isEqualTo(600);
    }

    private static void submitsOnce(Program program) throws Exception {
        HttpResponse<String> first = submit(program, 8.2);
        HttpResponse<String> second = submit(program, 8.2);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(json(second).get("id")).isEqualTo(json(first).get("id"));
    }

    private static HttpResponse<String> submit(Program program, double reading) throws Exception {
        JsonNode target = json(program.get("/api/990101/2026/targets/3"));
        String indicator = target.get("indicators").get(0).get("id").asString();
        return program.post(
                UPDATES, "application/json", HttpRequest.BodyPublishers.ofString("""
                        {"period":"2026-12","readings":{"%s":%s},"narrative":"全年数已核。","submit":true}
                        """.formatted(indicator, reading)));
    }

    /** Starts the call in a thread of its own; what the kill does to it is not looked at. */
    private static CompletableFuture<Void> begin(CountDownLatch begun, Call call) {
        return CompletableFuture.runAsync(() -> {
            begun.countDown();
            try {
                call.run();
            } catch (Exception killed) {
                assertThat(killed).isNotNull();
            }
        });
    }

    private interface Call {
        Object run() throws Exception;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String longReport() {
        String tasks = IntStream.rangeClosed(1, 600)
                .mapToObj(each -> "建成第%d号社区服务站%d个。".formatted(each, each + 1))
                .collect(Collectors.joining());
        return "云岫区政府工作报告\n2026年重点工作\n（一）提升服务能力\n" + tasks + "\n";
    }
}
