/** The directory of a district: its units with their aliases and groups, its posts and their holders. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district"})
package org.duban.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
