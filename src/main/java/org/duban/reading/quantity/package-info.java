/** Reads the numbers that a sentence promises. */
@NullMarked
package org.duban.reading.quantity;

import org.jspecify.annotations.NullMarked;
