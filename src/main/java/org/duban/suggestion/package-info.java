/** The units that are likely to answer for a target, by what they answered for before. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "likeness", "roster", "target"})
package org.duban.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
