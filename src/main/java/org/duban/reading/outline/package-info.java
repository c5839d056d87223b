/** Finds the plan part of a report, its headings and its tasks. */
@NullMarked
package org.duban.reading.outline;

import org.jspecify.annotations.NullMarked;
