/** Reads the rows of a responsibility table, with their merged cells and responsibilities. */
@NullMarked
package org.duban.reading.table;

import org.jspecify.annotations.NullMarked;
