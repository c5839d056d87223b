package org.duban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a unit came to an end: merged into one unit, split into several, or dissolved into none.
 *
 * @param on the first day without it
 */
public record Succession(LocalDate on, List<UUID> into) {
    public Succession {
        into = List.copyOf(into);
    }
}
