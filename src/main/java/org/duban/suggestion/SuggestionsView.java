package org.duban.suggestion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.duban.likeness.Match;
import org.duban.roster.Labels;
import org.duban.target.Target;

/** The likeliest units of a target, each with the earlier rows it rests on. */
record SuggestionsView(List<Suggested> lead, List<Suggested> support) {
    /** A unit by the name that the table prints; {@code score} 0 to 1, two decimals. */
    record Suggested(String unit, BigDecimal score, List<Row> rows) {}

    /** An earlier target that the unit led or supported. */
    record Row(int year, int number, String text) {}

    static Suggested suggested(SuggestedUnit unit, Labels labels) {
        return new Suggested(
                labels.of(unit.unit()),
                BigDecimal.valueOf(unit.score()).setScale(2, RoundingMode.HALF_UP),
                unit.rows().stream().map(Match::item).map(SuggestionsView::row).toList());
    }

    private static Row row(Target target) {
        return new Row(target.year(), target.number(), target.text());
    }
}
