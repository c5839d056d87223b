/** What the units report month by month, its review, and the lights that follow from it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "district", "organization", "account", "frame", "roster", "target", "reading"})
package org.duban.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
