/** Reads a draft's document anew when a person undoes a repair, and keeps what was decided meanwhile. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "account", "report", "draft"})
package org.duban.rereading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
