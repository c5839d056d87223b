/** Mends damaged text and records every change. */
@NullMarked
package org.duban.reading.repair;

import org.jspecify.annotations.NullMarked;
