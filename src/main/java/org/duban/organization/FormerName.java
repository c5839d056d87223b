package org.duban.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was called before it was renamed.
 *
 * @param until the last day of the name
 */
public record FormerName(String name, @Nullable String shortName, LocalDate until) {
    public UnitName words() {
        return new UnitName(name, shortName);
    }
}
