/** Duban: government promises, from the report to the end of the year. */
@NullMarked
package org.duban;

import org.jspecify.annotations.NullMarked;
