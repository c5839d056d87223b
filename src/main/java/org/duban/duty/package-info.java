/** Which reports each unit is asked for in a period, and which of them are missing: one rule for every page that says so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "roster", "target", "timetable", "extension", "progress", "stage"})
package org.duban.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
