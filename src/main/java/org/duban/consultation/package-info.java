/** Asks the units about the draft table, round by round, and decides what they object to. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "district", "organization", "account", "roster", "target", "revision"})
package org.duban.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
