/** The rules by which figures become lights: plain values, no database. In words: docs/lights.md. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "target"})
package org.duban.light;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
