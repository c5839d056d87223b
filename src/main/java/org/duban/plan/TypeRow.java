package org.duban.plan;

import java.util.UUID;
import org.duban.reading.Op;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/** A number whose type is a proposal. */
record TypeRow(
        UUID id,
        int target,
        String name,
        Op op,
        String figure,
        @Nullable String unit,
        String quote,
        IndicatorType type) {
    static TypeRow of(int target, Indicator each) {
        return new TypeRow(
                each.id(),
                target,
                each.name(),
                each.op(),
                Amount.range(each.value(), each.upper()),
                each.unit(),
                each.quote(),
                each.type());
    }
}
