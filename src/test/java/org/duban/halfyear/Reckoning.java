package org.duban.halfyear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lights of half a year as they were reckoned by hand.
 *
 * @param lines of the rows that anything is reported on; the others are grey all the time
 * @param counts how many lights of each shape ✔●▲■○ there are, by month
 */
record Reckoning(List<Reckoned> lines, List<List<Integer>> counts) {
    static final int ROWS = 107;

    static Reckoning byHand() {
        List<List<Integer>> counts = lines("counts.txt")
                .map(line -> Stream.of(line.split(" ")).map(Integer::valueOf).toList())
                .toList();
        return new Reckoning(lines("reckoning.txt").map(Reckoned::of).toList(), counts);
    }

    /** The lines of a file beside this class, but for its comments. */
    static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Reckoning.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a unit reports in a month. */
    List<Reckoned> of(String unit, int month) {
        return lines.stream()
                .filter(each -> each.unit().equals(unit) && each.in(month).isReported())
                .toList();
    }

    Reckoned row(int number) {
        return lines.stream().filter(each -> each.row() == number).findFirst().orElseThrow();
    }

    /** The light of every row of the table at the end of a month. */
    Map<Integer, Lamp> lamps(int month) {
        Map<Integer, Lamp> lamps = new HashMap<>();
        IntStream.rangeClosed(1, ROWS).forEach(row -> lamps.put(row, Lamp.GREY));
        lines.forEach(each -> lamps.put(each.row(), each.in(month).lamp()));
        return lamps;
    }
}
