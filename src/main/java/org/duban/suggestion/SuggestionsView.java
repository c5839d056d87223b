package org.duban.suggestion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Labels;
import org.duban.target.Target;

/** Who is likely to answer for a target in each role, with the grounds. */
record SuggestionsView(
        int number, String text, List<Suggested> lead, List<Suggested> support, List<Suggested> leaders) {
    /**
     * A unit or post by the name that the table prints.
     *
     * @param score 0 to 1, two decimals
     * @param remit the words of the target that belong to the unit's remit
     */
    record Suggested(UUID id, String unit, BigDecimal score, List<Row> rows, List<String> remit) {}

    /** A row of a table, of this or another district, that the unit or one of its kind answered for. */
    record Row(String district, int year, int number, String text) {
        static Row of(Lesson lesson) {
            return new Row(lesson.district(), lesson.year(), lesson.number(), lesson.text());
        }
    }

    static SuggestionsView of(Target target, Function<AssignmentRole, List<Likely>> likely, Labels labels) {
        Function<AssignmentRole, List<Suggested>> suggested = role ->
                likely.apply(role).stream().map(each -> suggested(each, labels)).toList();
        return new SuggestionsView(
                target.number(),
                target.text(),
                suggested.apply(AssignmentRole.LEAD),
                suggested.apply(AssignmentRole.SUPPORT),
                suggested.apply(AssignmentRole.LEADER));
    }

    public List<Suggested> in(AssignmentRole role) {
        return switch (role) {
            case LEAD -> lead;
            case SUPPORT -> support;
            case LEADER -> leaders;
        };
    }

    private static Suggested suggested(Likely likely, Labels labels) {
        return new Suggested(
                likely.who(),
                labels.of(likely.who()),
                BigDecimal.valueOf(likely.score()).setScale(2, RoundingMode.HALF_UP),
                likely.rows().stream().map(Row::of).toList(),
                likely.remit());
    }
}
