/** Gives all that a unit, a post or a person answers for to another in one step, with a receipt. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "account", "roster", "target"})
package org.duban.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
