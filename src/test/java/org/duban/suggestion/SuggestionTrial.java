package org.duban.suggestion;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Suggests the units of a table that is left out, from other tables. */
public final class SuggestionTrial {
    private final Set<String> units;
    private final List<Lesson> asked;
    private final List<Lesson> lessons;
    private final Map<UUID, List<String>> remits;

    /** @param known the tables that may be learned from; units of other districts stand for those of their kind */
    public SuggestionTrial(KnownTable left, Collection<KnownTable> known, boolean byRemits) {
        this.units = new HashSet<>(left.units());
        this.asked = left.seenWith(units);
        known.stream().filter(table -> isOfTheSameDistrict(left, table)).forEach(table -> units.addAll(table.units()));
        this.lessons =
                known.stream().flatMap(table -> table.seenWith(units).stream()).toList();
        this.remits = byRemits
                ? units.stream().collect(Collectors.toMap(KnownTable::id, unit -> Remits.SHIPPED.of(UnitKind.of(unit))))
                : Map.of();
    }

    /** The name of a table of our own is its district's with the year. */
    private static boolean isOfTheSameDistrict(KnownTable one, KnownTable other) {
        return one.name().split("-")[0].equals(other.name().split("-")[0]);
    }

    /** The lead units, as suggested for each row that prints one. */
    public SuggestionScore lead() {
        Knowledge knowledge = leading();
        SuggestionScore score = SuggestionScore.NONE;
        for (Lesson row : asked) {
            if (!row.leads().isEmpty()) {
                score = score.plus(row.leads(), knowledge.of(row.target(), row.text(), Set.of()));
            }
        }
        return score;
    }

    /**
     * The supporting units, as suggested for each row that prints one.
     *
     * @param leadKnown whether the row's lead unit is chosen already
     */
    public SuggestionScore support(boolean leadKnown) {
        Supporters supporters = new Supporters(new Knowledge(lessons, remits), leading(), lessons);
        SuggestionScore score = SuggestionScore.NONE;
        for (Lesson row : asked) {
            if (!row.who().isEmpty()) {
                Set<UUID> leads = leadKnown ? row.leads() : Set.of();
                score = score.plus(row.who(), supporters.of(row.target(), row.text(), Set.of(), leads));
            }
        }
        return score;
    }

    private Knowledge leading() {
        return new Knowledge(
                lessons.stream()
                        .map(lesson -> lesson.with(lesson.leads(), Set.of()))
                        .toList(),
                remits);
    }
}
