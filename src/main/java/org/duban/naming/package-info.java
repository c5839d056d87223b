/** The names that documents print and the directory does not know: where they stand, and what a person says of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "account", "roster", "target", "assignment"})
package org.duban.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
