/** How each number is to be followed: its type confirmed by a person, what the type needs, its plan line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "account", "roster", "target"})
package org.duban.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
