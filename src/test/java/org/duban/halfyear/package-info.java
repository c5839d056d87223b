/** A genuine table carried through half a year in a browser, its lights held against a reckoning by hand. */
@NullMarked
package org.duban.halfyear;

import org.jspecify.annotations.NullMarked;
