package org.duban.suggestion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Four tables of our own, two invented districts of two years. */
public final class OwnTables {
    private static final Map<String, String> OTHER_YEAR = Map.of(
            "river-2023", "river-2024",
            "river-2024", "river-2023",
            "creek-2022", "creek-2023",
            "creek-2023", "creek-2022");

    private OwnTables() {}

    public static List<KnownTable> all() {
        return OTHER_YEAR.keySet().stream().sorted().map(KnownTable::own).toList();
    }

    /** Leaves each out in turn, with the same district's other year known. */
    public static SuggestionScore withOtherYear(boolean byRemits, Function<SuggestionTrial, SuggestionScore> asked) {
        return leaveOut(table -> List.of(KnownTable.own(OTHER_YEAR.get(table.name()))), byRemits, asked);
    }

    /** Leaves each out in turn, with nothing known of the district. */
    public static SuggestionScore remitsAlone(Function<SuggestionTrial, SuggestionScore> asked) {
        return leaveOut(table -> List.of(), true, asked);
    }

    /** Leaves each out in turn, with the other district's tables known, by the kind of unit. */
    public static SuggestionScore withOtherDistrict(
            boolean byRemits, Function<SuggestionTrial, SuggestionScore> asked) {
        return leaveOut(OwnTables::ofOthers, byRemits, asked);
    }

    private static List<KnownTable> ofOthers(KnownTable table) {
        String district = table.name().split("-")[0];
        return all().stream()
                .filter(other -> !other.name().startsWith(district))
                .toList();
    }

    private static SuggestionScore leaveOut(
            Function<KnownTable, List<KnownTable>> known,
            boolean byRemits,
            Function<SuggestionTrial, SuggestionScore> asked) {
        return all().stream()
                .map(table -> asked.apply(new SuggestionTrial(table, known.apply(table), byRemits)))
                .reduce(SuggestionScore.NONE, SuggestionScore::plus);
    }
}
