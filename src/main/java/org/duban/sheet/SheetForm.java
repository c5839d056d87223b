package org.duban.sheet;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.duban.progress.Claim;
import org.duban.progress.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A unit's sheet as it was typed: whatever button was pressed, all that was typed comes along and is kept.
 *
 * @param unit on whose behalf the supervision section writes
 * @param submit the number of the target to submit, or {@code all}
 * @param takeBack the number of the target whose update the unit's head shall not see yet
 * @param unchanged the number of the target on which nothing has changed
 */
record SheetForm(
        int year,
        String period,
        @Nullable UUID unit,
        @Nullable List<@Nullable Line> lines,
        @Nullable String submit,
        @Nullable Integer unchanged,
        @Nullable Integer takeBack) {
    static final String ALL = "all";

    /**
     * One target's part of the form.
     *
     * @param number the target's
     * @param version of the update that the author saw
     * @param confirmed whether odd figures are meant so
     */
    record Line(
            int number,
            long version,
            @Nullable String percent,
            @Nullable Map<String, String> readings,
            @Nullable String narrative,
            @Nullable Boolean confirmed) {
        boolean isConfirmed() {
            return Boolean.TRUE.equals(confirmed);
        }

        Claim claim() {
            return new Claim(
                    requireNonNullElse(percent, ""),
                    requireNonNullElse(readings, Map.of()),
                    requireNonNullElse(narrative, ""));
        }
    }

    /** The lines of targets that could be filled in; the others leave gaps. */
    List<Line> typed() {
        return requireNonNullElse(lines, List.<@Nullable Line>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether anything is to be submitted. */
    boolean handsIn() {
        return submit != null || unchanged != null;
    }

    boolean isUnchanged(int number) {
        return unchanged != null && unchanged == number;
    }

    /** Whether this line is to be submitted; of all lines only those that say something. */
    boolean submits(int number, Statement statement) {
        boolean amongAll = ALL.equals(submit) && !statement.saysNothing();
        return amongAll || Integer.toString(number).equals(submit) || isUnchanged(number);
    }
}
