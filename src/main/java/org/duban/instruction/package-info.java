/** What leaders ask the units of a target for (批示): followed with a date until it is answered and closed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organization", "account", "roster", "target", "calendar", "progress"})
package org.duban.instruction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
