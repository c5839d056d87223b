/** How alike texts are, by the pairs of neighbouring characters they share; plain Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.duban.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
