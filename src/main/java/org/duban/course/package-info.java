/** How one target goes: its light with the reason, month by month. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "reading",
            "organization",
            "account",
            "roster",
            "target",
            "light",
            "timetable",
            "progress",
            "attachment",
            "stage"
        })
package org.duban.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
