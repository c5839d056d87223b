/** Until when a target is to be reached and a report to be handed in: the original day, and the extensions that were granted. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organization", "account", "roster", "target", "light", "calendar", "timetable"
        })
package org.duban.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
