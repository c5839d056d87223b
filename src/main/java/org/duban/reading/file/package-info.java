/** Turns the bytes of a file of any supported format into text and tables. */
@NullMarked
package org.duban.reading.file;

import org.jspecify.annotations.NullMarked;
