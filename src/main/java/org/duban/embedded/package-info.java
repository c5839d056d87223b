/** Runs a PostgreSQL of the program's own, so that a first try needs nothing but a JDK. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.duban.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
