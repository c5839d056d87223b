package org.duban.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duban.plan.YearNumbers.Numbered;
import org.duban.reading.Op;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/**
 * A number with its plan line as the page shows it.
 *
 * @param group the heading under which its target stands; blank where there is none
 * @param values as they are typed
 * @param proposed what the unit proposes, blank where nothing
 * @param wrong whether what was typed is not twelve numbers
 * @param astray whether the line does not end at the promised value, as when the promise was changed in June
 */
record LineRow(
        UUID id,
        int target,
        String group,
        String name,
        Op op,
        String figure,
        @Nullable String unit,
        IndicatorType type,
        LineKind kind,
        String values,
        String proposed,
        @Nullable String proposedBy,
        boolean wrong,
        boolean astray) {
    static LineRow of(Numbered one, PlanLine line, LinesForm.@Nullable Typed typed) {
        Indicator each = one.indicator();
        return new LineRow(
                each.id(),
                one.target().number(),
                Objects.requireNonNullElse(one.target().place().group(), ""),
                each.name(),
                each.op(),
                Amount.range(each.value(), each.upper()),
                each.unit(),
                each.type(),
                typed == null ? line.kind() : typed.kind(),
                typed == null ? Twelve.words(line.values()) : typed.values(),
                Twelve.words(line.proposed()),
                line.proposedBy(),
                typed != null && isWrong(typed),
                isAstray(line.values(), each));
    }

    /** Whether a person has to look at it: at what cannot be read, or what a unit proposes. */
    boolean waits() {
        return wrong || proposedBy != null;
    }

    static boolean isWrong(LinesForm.Typed typed) {
        return typed.kind().isTyped() && Twelve.read(typed.values()).isEmpty();
    }

    private static boolean isAstray(List<BigDecimal> values, Indicator each) {
        return !values.isEmpty() && values.get(values.size() - 1).compareTo(each.value()) != 0;
    }
}
