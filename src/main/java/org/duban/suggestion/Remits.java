package org.duban.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What each kind of unit is for, as words, from {@code remits.txt}: all that is known where no earlier table is. */
final class Remits {
    static final Remits SHIPPED = new Remits(lines());

    private final List<Remit> remits;
    /** How many kinds have a word in their remit. */
    private final Map<String, Integer> sharers = new HashMap<>();

    private Remits(List<String> lines) {
        this.remits = lines.stream().map(Remit::of).toList();
        remits.forEach(remit -> remit.words.forEach(word -> sharers.merge(word, 1, Integer::sum)));
    }

    private record Remit(List<UnitKind> names, List<String> words) {
        static Remit of(String line) {
            String[] parts = line.split("\\|");
            return new Remit(Stream.of(parts[0].split(",")).map(UnitKind::new).toList(), List.of(parts[1].split(" ")));
        }
    }

    /** The words of the kind's remit; nothing for a kind that the list does not know. */
    List<String> of(UnitKind kind) {
        Optional<Remit> exact =
                remits.stream().filter(each -> each.names.contains(kind)).findFirst();
        return exact.or(() -> remits.stream()
                        .filter(each -> each.names.stream().anyMatch(kind::isLike))
                        .findFirst())
                .map(Remit::words)
                .orElse(List.of());
    }

    /** How much words of a remit that stand in a text say for the unit: a longer word more, a shared one less. */
    double weight(List<String> words) {
        return words.stream()
                .mapToDouble(word -> (word.length() > 2 ? 1.4 : 1) / sharers.getOrDefault(word, 1))
                .sum();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Remits.class.getResourceAsStream("/suggestion/remits.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
