package org.duban.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Leaves out one of four tables of our own, two districts of two years, and suggests its units from the other year's. */
class SuggestionScoreTests {
    private static final Map<String, String> OTHER_YEAR = Map.of(
            "river-2023", "river-2024",
            "river-2024", "river-2023",
            "creek-2022", "creek-2023",
            "creek-2023", "creek-2022");

    /** How often one of the units printed is the first, or among the first three, of those suggested. */
    private record Score(int asked, int first, int three) {
        static final Score NONE = new Score(0, 0, 0);

        Score plus(Set<UUID> printed, List<Likely> suggested) {
            boolean top =
                    !suggested.isEmpty() && printed.contains(suggested.get(0).who());
            boolean among = suggested.stream().map(Likely::who).anyMatch(printed::contains);
            return new Score(asked + 1, first + (top ? 1 : 0), three + (among ? 1 : 0));
        }

        double top3() {
            return (double) three / asked;
        }

        @Override
        public String toString() {
            return "top-1 %.2f, top-3 %.2f of %d".formatted((double) first / asked, top3(), asked);
        }
    }

    @Test
    void namesTheLeadUnitAmongThreeWhereTheOtherYearIsKnown() {
        Score rows = score(2, true, false);
        Score remits = score(2, false, true);
        Score both = score(2, true, true);

        System.out.printf("lead: rows alone %s; remits alone %s; both %s%n", rows, remits, both);
        System.out.printf("support: rows %s%n", score(3, true, false));
        assertThat(both.top3()).isGreaterThanOrEqualTo(0.85).isGreaterThan(rows.top3());
    }

    private static Score score(int column, boolean byRows, boolean byRemits) {
        Score score = Score.NONE;
        for (Map.Entry<String, String> pair : OTHER_YEAR.entrySet()) {
            Map<String, UUID> units = units(pair.getValue());
            List<Lesson> known = byRows ? lessons(pair.getValue(), column, units) : List.of();
            Knowledge knowledge = new Knowledge(known, byRemits ? remits(units) : Map.of());
            for (Lesson row : lessons(pair.getKey(), column, units(pair.getKey(), units))) {
                score = score.plus(row.who(), knowledge.of(row.target(), row.text(), Set.of()));
            }
        }
        return score;
    }

    private static Map<String, UUID> units(String table) {
        return units(table, Map.of());
    }

    private static Map<String, UUID> units(String table, Map<String, UUID> known) {
        Map<String, UUID> units = new HashMap<>(known);
        rows(table)
                .flatMap(row -> Stream.of(row[2], row[3]))
                .flatMap(names -> Stream.of(names.split("、")))
                .forEach(name -> units.computeIfAbsent(
                        name, each -> UUID.nameUUIDFromBytes(each.getBytes(StandardCharsets.UTF_8))));
        return units;
    }

    private static Map<UUID, List<String>> remits(Map<String, UUID> units) {
        return units.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, unit -> Remits.SHIPPED.of(UnitKind.of(unit.getKey()))));
    }

    private static List<Lesson> lessons(String table, int column, Map<String, UUID> units) {
        return rows(table)
                .map(row -> new Lesson("000000", UUID.randomUUID(), 2023, 1, row[1], ids(row[column], units)))
                .toList();
    }

    private static Set<UUID> ids(String names, Map<String, UUID> units) {
        return Stream.of(names.split("、"))
                .map(name -> Objects.requireNonNull(units.get(name)))
                .collect(Collectors.toSet());
    }

    /** 目标名称, 工作标准, 牵头单位 and 配合单位 of each row. */
    private static Stream<String[]> rows(String table) {
        try (InputStream file = Objects.requireNonNull(
                SuggestionScoreTests.class.getResourceAsStream("/suggestion/" + table + ".txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
