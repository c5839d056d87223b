/** By which rules a district's lights go and how they look, each set dated from a month on and kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "light"})
package org.duban.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
