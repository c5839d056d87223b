/** The decomposition table: targets, their indicators, and who answers for them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "reading", "reading :: file", "district", "organization", "account", "report"})
package org.duban.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
