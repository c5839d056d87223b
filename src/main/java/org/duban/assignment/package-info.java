/** Says who answers for a target: on its page, for many at once, or for a printed name that was left open. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "roster", "target"})
package org.duban.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
