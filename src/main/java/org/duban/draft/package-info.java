/** A draft beside its document: what a person should look at, and everything that they put right before it is published. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "account", "report"})
package org.duban.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
