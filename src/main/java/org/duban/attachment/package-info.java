/** Files and official documents that units put beside their updates: checked, kept, and given only to who may see the update. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "target", "progress", "timetable"})
package org.duban.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
