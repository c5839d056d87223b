package org.duban.target;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the type of a number needs, as a person writes it.
 *
 * @param nodes the milestones, one a line as {@code 2026-06-30 主体封顶}
 */
record NeedsForm(
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal base,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate baseOn,

        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal tolerance,
        @Nullable UUID other,
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal assigned,
        @Size(max = 4000) @Nullable String nodes,
        Yardstick.@Nullable Result result,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate resultOn) {
    static final NeedsForm NONE = of(Yardstick.NONE);

    static NeedsForm of(Yardstick known) {
        Yardstick.Outcome outcome = known.outcome();
        return new NeedsForm(
                known.base(),
                known.baseOn(),
                known.tolerance(),
                known.other(),
                known.assigned(),
                known.nodes().stream()
                        .map(node -> node.due() + " " + node.name())
                        .collect(joining("\n")),
                outcome == null ? null : outcome.result(),
                outcome == null ? null : outcome.on());
    }

    /** A line without a date that exists, or without a name, is refused. */
    @AssertTrue(message = "{target.needs.nodes.wrong}") public boolean isNodesReadable() {
        return NodeLines.areReadable(nodes);
    }

    /** A base without its day cannot be checked by anybody. */
    @AssertTrue(message = "{target.needs.base.wrong}") public boolean isBaseDated() {
        return base == null || baseOn != null;
    }

    /** 成功 and 未成功 hold from a day. */
    @AssertTrue(message = "{target.needs.result.wrong}") public boolean isResultDated() {
        return result == null || result == Yardstick.Result.UNRATED || resultOn != null;
    }

    Yardstick yardstick() {
        List<Yardstick.Node> read = NodeLines.of(nodes);
        Yardstick.Outcome outcome = result == null ? null : new Yardstick.Outcome(result, resultOn);
        return new Yardstick(base, baseOn, tolerance, other, assigned, read, outcome);
    }
}
