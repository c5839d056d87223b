/** A unit's head reads what the unit's clerks wrote, and confirms it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "target", "timetable", "progress", "attachment"})
package org.duban.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
