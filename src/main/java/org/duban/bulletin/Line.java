package org.duban.bulletin;

import org.jspecify.annotations.Nullable;

/**
 * One target in a bulletin.
 *
 * @param unit the first lead unit as it was called then; null where nobody leads
 */
record Line(int number, String text, @Nullable String unit, Category category) {}
