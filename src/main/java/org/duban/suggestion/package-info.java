/** Who is likely to answer for a target, by earlier rows and by the remits of the units. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "district", "organization", "account", "likeness", "roster", "target"})
package org.duban.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
