package org.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duban.DubanApplication;
import org.duban.reading.file.PdfMother;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, with the libraries' loggers as they come. */
class ReadProgramTests {
    private static final String UNEMBEDDED = "（一）新建公园6个。";

    @TempDir
    private Path folder;

    @Test
    void printsNothingButObjectsWhereALibraryHasWarnings() throws Exception {
        assertThat(read(PdfMother.pdf(List.of(List.of(UNEMBEDDED))))).isZero();

        assertThat(lines("out")).isNotEmpty().allMatch(line -> line.startsWith("{\"t\":"));
        assertThat(lines("err")).isEmpty();
    }

    @Test
    void saysInOneLineWhyADamagedFileIsNotReadable() throws Exception {
        assertThat(read("%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(2);

        assertThat(lines("out")).isEmpty();
        assertThat(lines("err")).hasSize(1);
    }

    private int read(byte[] content) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("file"), content);
        String java = ProcessHandle.current().info().command().orElseThrow();
        String classes = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classes, DubanApplication.class.getName(), "read", file.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }
}
