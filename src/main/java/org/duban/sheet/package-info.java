/** What a unit has to report for a month: its sheet, and the same from a program. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "account",
            "frame",
            "roster",
            "target",
            "light",
            "timetable",
            "progress",
            "attachment",
            "contribution",
            "stage"
        })
package org.duban.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
