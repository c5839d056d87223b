package org.duban.reading.fact;

import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.reading.Level;
import org.jspecify.annotations.Nullable;

/** The divisions of the country from the provinces down to the counties, in force today or since 2002. */
final class Divisions {
    /** Where docs/divisions.md says the facts are from. */
    private static final String LIST = "/district/divisions.csv";

    private static final Map<String, List<Division>> BY_NAME = load();

    private Divisions() {}

    /** The division of a printed name, with or without those above it; of several the one in force in that year. */
    static Optional<Division> named(String printed, @Nullable Integer year) {
        return ending(printed)
                .max(Comparator.comparing((Division division) -> division.wasInForce(year))
                        .thenComparing(Division::from));
    }

    /** The divisions that are the last one in a printed name, as 松江区 in 上海市松江区. */
    static Stream<Division> ending(String printed) {
        return IntStream.range(0, printed.length())
                .mapToObj(printed::substring)
                .flatMap(name -> BY_NAME.getOrDefault(name, List.of()).stream())
                .filter(division -> division.isPrinted(printed));
    }

    /** The cities at the level of a prefecture. */
    static Stream<String> cities() {
        return BY_NAME.values().stream()
                .flatMap(List::stream)
                .filter(division ->
                        division.level() == Level.CITY && division.name().endsWith("市"))
                .map(Division::name)
                .distinct();
    }

    private static Map<String, List<Division>> load() {
        try (InputStream in = Divisions.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(2)
                    .map(Division::of)
                    .collect(groupingBy(Division::name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
