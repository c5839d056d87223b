package org.duban.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A responsibility table from a file, for measuring: its rows with the units that lead and support them, by name. */
public record KnownTable(String name, List<Printed> rows) {
    private record Printed(String text, Set<String> lead, Set<String> support) {}

    /** One of our own: 目标名称, 工作标准, 牵头单位 and 配合单位 of each row. */
    public static KnownTable own(String name) {
        try (InputStream file =
                Objects.requireNonNull(KnownTable.class.getResourceAsStream("/suggestion/" + name + ".txt"))) {
            return new KnownTable(
                    name,
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\\|"))
                            .map(cells -> new Printed(cells[1], names(cells[2]), names(cells[3])))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A labelled table, one JSON object a line. */
    public static KnownTable labelled(Path file) throws IOException {
        return new KnownTable(
                file.toString(),
                Files.readAllLines(file).stream()
                        .map(JsonMapper.shared()::readTree)
                        .filter(line -> line.path("t").asString("").equals("row"))
                        .map(row -> new Printed(
                                row.get("text").asString(), names(row.get("lead")), names(row.get("support"))))
                        .toList());
    }

    Set<String> units() {
        return rows.stream()
                .flatMap(row -> Stream.concat(row.lead.stream(), row.support.stream()))
                .collect(Collectors.toSet());
    }

    /** Its rows as a district with these units learns from them, by the kind of unit. */
    List<Lesson> seenWith(Collection<String> here) {
        return lessons(name ->
                here.contains(name) ? Stream.of(name) : UnitKind.only(name, here, Function.identity()).stream());
    }

    private List<Lesson> lessons(Function<String, Stream<String>> own) {
        return rows.stream()
                .map(row -> new Lesson(
                        "000000",
                        UUID.nameUUIDFromBytes((name + row.text).getBytes(StandardCharsets.UTF_8)),
                        2023,
                        1,
                        row.text,
                        ids(row.support, own),
                        ids(row.lead, own)))
                .toList();
    }

    static UUID id(String unit) {
        return UUID.nameUUIDFromBytes(unit.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<UUID> ids(Set<String> names, Function<String, Stream<String>> own) {
        return names.stream().flatMap(own).map(KnownTable::id).collect(Collectors.toSet());
    }

    private static Set<String> names(String cell) {
        return new HashSet<>(List.of(cell.split("、")));
    }

    private static Set<String> names(JsonNode cell) {
        return StreamSupport.stream(cell.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
