/** Which targets are not finished, and which of them are over their day: by the day that holds now, and by the original one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "target", "light", "calendar", "timetable", "extension", "progress", "stage"})
package org.duban.overdue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
