/** Last year's table as the start of this year's: what became of each promise, and who answered for it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "district", "organization", "account", "likeness", "roster", "target"})
package org.duban.precedent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
