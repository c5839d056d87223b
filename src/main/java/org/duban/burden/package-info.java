/** What the section asks of each unit month by month, also of a month to come, and which figures it asks for twice. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "account",
            "target",
            "timetable",
            "progress",
            "duty",
            "finding",
            "reminder"
        })
package org.duban.burden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
