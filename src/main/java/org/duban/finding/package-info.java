/** Numbers of a year's table that contradict or repeat each other. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "account", "likeness", "target"})
package org.duban.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
