package org.duban.table;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promised number as the interface gives it.
 *
 * @param op as a symbol, such as {@code >=}
 */
record IndicatorJson(
        UUID id,
        String name,
        String measure,
        String op,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        String modality,
        String type) {}
