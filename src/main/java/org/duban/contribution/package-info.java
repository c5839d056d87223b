/** What supporting units say of a target, for the lead unit to take over into its update. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organization", "account", "roster", "target", "timetable", "progress", "stage"
        })
package org.duban.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
