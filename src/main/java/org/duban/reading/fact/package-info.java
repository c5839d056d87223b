/** Reads what a document is: its kind, place, level, year and title. */
@NullMarked
package org.duban.reading.fact;

import org.jspecify.annotations.NullMarked;
