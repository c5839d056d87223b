/** The decomposition table: targets, where they are promised, and the numbers promised in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "district", "account", "report", "roster"})
package org.duban.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
