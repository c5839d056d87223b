package org.duban.sheet;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.duban.progress.Claim;
import org.duban.progress.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A unit's sheet as it was typed: whatever button was pressed, all that was typed comes along and is kept.
 *
 * @param unit on whose behalf the supervision section writes
 * @param submit the number of the target to submit, or {@code all}
 * @param confirmed the number of the target to hand in as the unit's head confirmed it, or {@code all}
 * @param takeOver the supporting unit's words to put behind one's own
 * @param takeBack the number of the target whose update the unit's head shall not see yet
 * @param chosen the numbers of the targets that are meant where not all of the lines are
 * @param unchanged the number of the target on which nothing has changed, or {@code rest} for all that nothing was said of yet
 */
record SheetForm(
        int year,
        String period,
        @Nullable UUID unit,
        @Nullable List<@Nullable Line> lines,
        @Nullable String submit,
        @Nullable String unchanged,
        @Nullable String confirmed,
        @Nullable Integer takeBack,
        @Nullable UUID takeOver,
        @Nullable Set<Integer> chosen) {
    static final String ALL = "all";
    static final String REST = "rest";

    /**
     * One target's part of the form.
     *
     * @param number the target's
     * @param version of the update that the author saw
     * @param explanation why odd figures are so
     */
    record Line(
            int number,
            long version,
            @Nullable String percent,
            @Nullable Map<String, String> readings,
            @Nullable String narrative,
            @Nullable String explanation) {
        String reason() {
            return requireNonNullElse(explanation, "").strip();
        }

        Line saying(String more) {
            String own = requireNonNullElse(narrative, "").strip();
            String both = own.isEmpty() ? more : own + "\n" + more;
            return new Line(number, version, percent, readings, both, explanation);
        }

        Claim claim() {
            return new Claim(
                    requireNonNullElse(percent, ""),
                    requireNonNullElse(readings, Map.of()),
                    requireNonNullElse(narrative, ""));
        }
    }

    /** The form with more words in the line of a target. */
    SheetForm saying(int number, String more) {
        List<@Nullable Line> all = new ArrayList<>(typed());
        all.replaceAll(line -> line != null && line.number() == number ? line.saying(more) : line);
        return new SheetForm(year, period, unit, all, submit, unchanged, confirmed, takeBack, null, chosen);
    }

    /** The lines of targets that could be filled in; the others leave gaps. */
    List<Line> typed() {
        return requireNonNullElse(lines, List.<@Nullable Line>of()).stream()
                .filter(Objects::nonNull)
                .filter(line -> chosen == null || chosen.contains(line.number()))
                .toList();
    }

    /** The place of the first line in the form. */
    int index() {
        List<@Nullable Line> all = requireNonNullElse(lines, List.of());
        return all.indexOf(typed().get(0));
    }

    /** Whether anything is to be submitted. */
    boolean handsIn() {
        return submit != null || confirmed != null || (unchanged != null && !isForTheRest());
    }

    boolean isForTheRest() {
        return REST.equals(unchanged);
    }

    boolean isUnchanged(int number) {
        return Integer.toString(number).equals(unchanged);
    }

    /** Whether this target is to be handed in as the unit's head confirmed it. */
    boolean handsInConfirmed(int number) {
        return ALL.equals(confirmed) || Integer.toString(number).equals(confirmed);
    }

    /** Whether this line is to be submitted; of all lines only those that say something. */
    boolean submits(int number, Statement statement) {
        boolean amongAll = ALL.equals(submit) && !statement.saysNothing();
        return amongAll || Integer.toString(number).equals(submit) || isUnchanged(number);
    }
}
