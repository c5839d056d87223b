/** Takes a published document back: whatever publishing made or changed goes back as it was, but for rows that people worked on since. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "report", "roster", "target", "publication", "progress"})
package org.duban.retraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
