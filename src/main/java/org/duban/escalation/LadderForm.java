package org.duban.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/** The ladder as a person types it; a row without a threshold is left out. */
record LadderForm(
        @Valid @NotNull @Size(max = ROWS) List<Row> rungs,
        @NotNull @Pattern(regexp = "[1-9]|[12][0-9]|30") String answerWithin,
        @NotNull @Size(max = 60) String sender) {
    static final int ROWS = 6;

    /** One rung. */
    record Row(
            @NotNull @Pattern(regexp = "[1-5]") String level,
            @NotNull Cause cause,
            @NotNull @Pattern(regexp = "|[1-9][0-9]?") String threshold,
            @NotNull Form form) {
        static Row of(Rung rung) {
            return new Row(String.valueOf(rung.level()), rung.cause(), String.valueOf(rung.threshold()), rung.form());
        }

        Rung rung() {
            return new Rung(Integer.parseInt(level), cause, Integer.parseInt(threshold), form);
        }
    }

    /** With empty rows up to the most there may be. */
    static LadderForm of(Ladder ladder) {
        Row empty = new Row("1", Cause.OVERDUE, "", Form.LETTER);
        List<Rung> rungs = ladder.rungs();
        return new LadderForm(
                IntStream.range(0, ROWS)
                        .mapToObj(i -> i < rungs.size() ? Row.of(rungs.get(i)) : empty)
                        .toList(),
                String.valueOf(ladder.answerWithin()),
                ladder.sender());
    }

    Ladder ladder() {
        return new Ladder(
                rungs.stream()
                        .filter(row -> !row.threshold().isEmpty())
                        .map(Row::rung)
                        .toList(),
                Integer.parseInt(answerWithin),
                sender.strip());
    }
}
