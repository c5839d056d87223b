/** Says to people and programs what was refused or went wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.duban.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
