package org.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTests {
    private static final String TABLE = "序号\t工作任务\t牵头领导\t牵头单位\n1\t新建学校3至5所\t田小禾\t区教育局\n2\t新增绿地20亩\t\t区城管局\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsOneObjectALine() throws Exception {
        Path file = Files.writeString(folder.resolve("报告.txt"), "（一）大力兴建学校。全年新建学校3所。");

        assertThat(run(InputStream.nullInputStream(), file.toString())).isZero();
        assertThat(lines())
                .extracting(line -> line.path("t").asString())
                .containsExactly("doc", "heading", "task", "indicator");
        assertThat(lines().get(3).path("op").asString()).isEqualTo("=");
        assertThat(lines().get(3).path("task").asString()).isEqualTo("t1");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void readsStandardInputAndSaysWhatARowInherits() {
        assertThat(run(new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)), "-"))
                .isZero();

        List<JsonNode> rows = lines().stream()
                .filter(line -> line.path("t").asString().equals("row"))
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).path("leaders").get(0).asString()).isEqualTo("田小禾");
        assertThat(rows.get(1).path("inherited").get(0).asString()).isEqualTo("leaders");
    }

    @Test
    void saysInOneLineWhyAFileIsNotReadable() {
        assertThat(run(
                        InputStream.nullInputStream(),
                        folder.resolve("nowhere.txt").toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void refusesAnEmptyInput() {
        assertThat(run(InputStream.nullInputStream(), "-")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run(InputStream.nullInputStream())).isEqualTo(64);
        assertThat(run(InputStream.nullInputStream(), "a", "b")).isEqualTo(64);
    }

    private int run(InputStream in, String... arguments) {
        return new ReadCommand().run(List.of(arguments), in, new PrintStream(out), new PrintStream(err));
    }

    private List<JsonNode> lines() {
        JsonMapper mapper = new JsonMapper();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(mapper::readTree)
                .toList();
    }
}
