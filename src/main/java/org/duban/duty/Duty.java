package org.duban.duty;

import java.util.Set;
import java.util.UUID;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A report that a unit is asked for.
 *
 * @param unit null where the document names somebody as the lead whom the directory does not know
 * @param speakers the unit, and the groups in whose names it may be reported
 */
public record Duty(Target target, @Nullable UUID unit, Set<UUID> speakers) {}
