/** Says in time what is due: in the program, and once a day by the channels that are on; and lets the section urge by hand. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "district",
            "organization",
            "account",
            "channel",
            "roster",
            "target",
            "calendar",
            "timetable",
            "extension",
            "progress",
            "overdue",
            "duty"
        })
package org.duban.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
