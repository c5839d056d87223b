package org.duban.progress;

import java.util.UUID;

/**
 * Who writes an update.
 *
 * @param name the person's
 * @param unit for which the person speaks
 * @param onBehalf whether the supervision section speaks in the unit's place
 */
public record Author(String name, UUID unit, boolean onBehalf) {}
