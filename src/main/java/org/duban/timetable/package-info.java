/** For which periods of a year progress is due, from when and until when, and which of them are closed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "problem", "light", "calendar"})
package org.duban.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
