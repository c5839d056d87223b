/** Who answers for a target in which role, and whom a printed name means. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package org.duban.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
