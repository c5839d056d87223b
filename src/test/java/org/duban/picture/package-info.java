/** Makes the pictures of the documents from the program itself; run by hand, see the README. */
@NullMarked
package org.duban.picture;

import org.jspecify.annotations.NullMarked;
