package org.duban.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the line of a number, or begins it. */
@Component
class OpenLines {
    private final PlanLines lines;

    OpenLines(PlanLines lines) {
        this.lines = lines;
    }

    PlanLine of(UUID indicator) {
        return lines.findByIndicatorIn(List.of(indicator)).stream()
                .findFirst()
                .orElseGet(() -> lines.save(new PlanLine(indicator)));
    }
}
