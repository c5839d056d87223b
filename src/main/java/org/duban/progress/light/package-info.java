/** The rules by which figures become lights: plain values, no database. In words: docs/lights.md. */
@NullMarked
package org.duban.progress.light;

import org.jspecify.annotations.NullMarked;
