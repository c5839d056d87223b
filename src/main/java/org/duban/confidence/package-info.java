/** How sure the supervision section is that a target will be reached, apart from its computed light; and where the two disagree. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "target", "table"})
package org.duban.confidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
