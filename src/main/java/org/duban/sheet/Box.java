package org.duban.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A figure to fill in.
 *
 * @param id of the indicator
 * @param promise with its sign and unit
 * @param last what was accepted before, with its unit
 * @param plan what should be reached by the end of the period; null where the whole is due at any time
 * @param home the numbers of the targets on which it is reported in place of this one; null where it is reported here
 */
public record Box(
        String id,
        String name,
        String promise,
        @Nullable String unit,
        @Nullable String last,
        @Nullable String plan,
        @Nullable String home,
        String value) {}
