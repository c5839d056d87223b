package org.duban.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duban.reading.DocumentReader;
import org.duban.reading.ReadDocument;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How fast a warm reader reads the seeds on one core, and whether a longer document costs more than its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    private final DocumentReader reader = new DocumentReader();
    private final List<byte[]> seeds = contents();
    private final byte[] twice = repeated(2);
    private final byte[] twentyTimes = repeated(20);

    @Benchmark
    public List<ReadDocument> seeds() {
        return seeds.stream().map(seed -> reader.read(seed, null)).toList();
    }

    @Benchmark
    public ReadDocument twice() {
        return reader.read(twice, null);
    }

    @Benchmark
    public ReadDocument twentyTimes() {
        return reader.read(twentyTimes, null);
    }

    @Test
    void measures() throws RunnerException {
        PrintStream out = System.out;
        Map<String, Double> seconds = seconds(new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .build())
                .run());
        double size = seeds.stream().mapToInt(seed -> seed.length).sum() / 1e6;
        out.printf("the five seeds, %.3f MB: %.2f MB/s%n", size, size / seconds.get("seeds"));
        out.printf("%.2f MB: %.3f s%n", twice.length / 1e6, seconds.get("twice"));
        out.printf("%.2f MB: %.3f s%n", twentyTimes.length / 1e6, seconds.get("twentyTimes"));
        out.printf("ten times the length: %.1f times the time%n", seconds.get("twentyTimes") / seconds.get("twice"));
    }

    private static Map<String, Double> seconds(Collection<RunResult> results) {
        Map<String, Double> seconds = new TreeMap<>();
        results.forEach(result -> seconds.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        return seconds;
    }

    /** One document of all the seeds, over and over. */
    private byte[] repeated(int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            seeds.forEach(bytes::writeBytes);
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> contents() {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.sorted().toList()) {
                contents.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the seeds are not beside the checkout", e);
        }
        return contents;
    }
}
