package org.duban.sheet;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.duban.progress.Claim;
import org.duban.progress.Statement;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * An update as a program sends it.
 *
 * @param percent only for a target without indicators
 * @param readings by the id of the indicator
 * @param explanation why odd figures are so; where it is left out, the narrative counts as it
 * @param submit whether it is handed in; else it is kept as a draft
 * @param unit on whose behalf a supervisor reports, by name
 */
record UpdateRequest(
        @Nullable String period,
        @Schema(types = "number") @Nullable String percent,

        @Schema(types = "object", additionalPropertiesSchema = BigDecimal.class) @Nullable Map<String, @Nullable String> readings,

        @Nullable String narrative,
        @Nullable String explanation,
        @Nullable Boolean submit,
        @Nullable String unit) {
    Period when() {
        return Period.of(requireNonNullElse(period, ""));
    }

    boolean submits() {
        return Boolean.TRUE.equals(submit);
    }

    String reason(Statement statement) {
        return requireNonNullElse(explanation, statement.narrative());
    }

    Claim claim() {
        Map<String, String> typed = new HashMap<>();
        requireNonNullElse(readings, Map.<String, @Nullable String>of())
                .forEach((id, value) -> typed.put(id, requireNonNullElse(value, "")));
        return new Claim(requireNonNullElse(percent, ""), typed, requireNonNullElse(narrative, ""));
    }
}
