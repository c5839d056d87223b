package org.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares what is read out of the five seeds with the hand-made labels, and holds the bars that are reached. */
class ReadingScoreTests {
    private static final Path SHARED = Stream.of(Path.of("../shared"), Path.of("/work/shared"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../shared"));
    private static final Pattern LAYER =
            Pattern.compile("^(?<layer>\\S.*?) +P .* F1 +(?<f1>[\\d.]+) ", Pattern.MULTILINE);

    private static final Map<String, Map<String, Double>> SCORES = new TreeMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void needsTheLabelsAndPython() {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no ../shared with seeds and labels here");
        assumeTrue(hasPython(), "no python3 to run score.py");
    }

    @ParameterizedTest(name = "seed {0}: {1} reaches {2}")
    @CsvSource({
        "000, headings, 0.98",
        "000, tasks, 0.97",
        "000, tasks placed, 0.96",
        "001, headings, 0.98",
        "001, tasks, 0.97",
        "001, tasks placed, 0.96",
        "002, headings, 0.98",
        "002, tasks, 0.97",
        "002, tasks placed, 0.96",
        "004, headings, 0.97",
        "004, tasks, 0.97",
        "004, tasks placed, 0.96",
        "003, rows, 1.0",
        "003, rows: group, 1.0",
        "003, rows: subgroup, 1.0",
        "003, rows: printed leaders, 0.97",
        "003, rows: printed units, 0.97",
        "003, sure rows: roles, 1.0",
        "000, document, 1.0",
        "001, document, 1.0",
        "002, document, 1.0",
        "003, document, 1.0",
        "004, document, 1.0",
        "000, indicators, 0.97",
        "001, indicators, 0.97",
        "002, indicators, 0.97",
        "003, indicators, 0.97",
        "004, indicators, 0.97"
    })
    void reachesTheBar(String seed, String layer, double bar) throws Exception {
        if (!SCORES.containsKey(seed)) {
            SCORES.put(seed, scores(seed));
        }
        assertThat(SCORES.get(seed)).containsKey(layer);
        assertThat(SCORES.get(seed).get(layer)).as(layer).isGreaterThanOrEqualTo(bar);
    }

    @AfterAll
    static void printsTheTable() {
        SCORES.forEach((seed, scores) ->
                scores.forEach((layer, f1) -> System.out.printf("%s %-22s F1 %.3f%n", seed, layer, f1)));
    }

    private static Map<String, Double> scores(String seed) throws Exception {
        Path got = folder.resolve(seed + ".jsonl");
        Files.write(got, read(seed));
        String table = run("python3", SHARED.resolve("score/score.py"), SHARED.resolve("gold/" + seed + ".jsonl"), got);
        Map<String, Double> scores = new TreeMap<>();
        Matcher line = LAYER.matcher(table);
        while (line.find()) {
            scores.put(line.group("layer"), Double.valueOf(line.group("f1")));
        }
        return scores;
    }

    private static byte[] read(String seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            Path file = seeds.filter(f -> f.getFileName().toString().startsWith(seed))
                    .findFirst()
                    .orElseThrow();
            int status = new ReadCommand().run(List.of(file.toString()), System.in, new PrintStream(out), System.err);
            assertThat(status).isZero();
        }
        return out.toByteArray();
    }

    private static String run(Object... command) throws Exception {
        Process process =
                new ProcessBuilder(Stream.of(command).map(Object::toString).toList()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (Exception e) {
            return false;
        }
    }
}
