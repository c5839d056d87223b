package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Indicator;
import org.duban.reading.Span;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the labelled tasks and rows of the five seeds and lets score.py compare; skipped where ../shared is not there. */
@EnabledIf("isSharedThere")
class GoldScoreTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINE =
            Pattern.compile("^(indicators\\S*(?: \\w+)?)\\s.*F1\\s+([\\d.]+)", Pattern.MULTILINE);

    private final IndicatorReader reader = new IndicatorReader();

    @TempDir
    private Path folder;

    static boolean isSharedThere() {
        return Files.isDirectory(shared().resolve("gold"));
    }

    private static Path shared() {
        return Path.of("../shared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void readsWhatAClerkWould(String seed) throws Exception {
        Path gold = shared().resolve("gold/" + seed + ".jsonl");
        Path got = folder.resolve(seed + ".jsonl");
        Files.write(got, readings(gold));
        String score = score(gold, got);
        System.out.println(seed + "\n" + score);
        Map<String, Double> figures = figures(score);
        assertThat(figures.get("indicators")).isGreaterThanOrEqualTo(0.97);
        assertThat(figures.get("indicators strict")).isGreaterThanOrEqualTo(0.94);
        assertThat(figures.get("indicators named")).isGreaterThanOrEqualTo(0.90);
    }

    private List<String> readings(Path gold) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode label = JSON.readTree(line);
            String type = label.get("t").asString();
            if (!type.equals("task") && !type.equals("row")) continue;
            lines.add(line);
            String text = label.get("text").asString();
            Span whole = new Span(0, text.length());
            for (Indicator indicator : reader.read(text, whole, whole))
                lines.add(JSON.writeValueAsString(json(label, indicator)));
        }
        return lines;
    }

    private static Map<String, Object> json(JsonNode label, Indicator indicator) {
        boolean task = label.get("t").asString().equals("task");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("t", "indicator");
        json.put(
                task ? "task" : "row",
                task ? label.get("id").asString() : label.get("no").asInt());
        json.put("quote", indicator.quote());
        json.put("name", indicator.name());
        json.put("measure", indicator.measure().name());
        json.put("op", indicator.op().symbol());
        json.put(
                "value", indicator.upper() == null ? indicator.value() : List.of(indicator.value(), indicator.upper()));
        json.put("unit", indicator.unit());
        json.put("modality", indicator.modality().name());
        return json;
    }

    private static String score(Path gold, Path got) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(
                        "python3",
                        shared().resolve("score/score.py").toString(),
                        gold.toString(),
                        got.toString(),
                        "--misses",
                        "200")
                .redirectErrorStream(true)
                .start();
        String output = new String(python.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(python.waitFor()).isZero();
        return output;
    }

    private static Map<String, Double> figures(String score) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Matcher line = LINE.matcher(score);
        while (line.find()) figures.put(line.group(1), Double.valueOf(line.group(2)));
        return figures;
    }
}
