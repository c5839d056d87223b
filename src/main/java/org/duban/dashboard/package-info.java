/** How a year stands, and what waits for a person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "timetable", "table"})
package org.duban.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
