/** The supervision section reviews what the units reported, and sees who has not. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "account",
            "target",
            "timetable",
            "progress",
            "attachment",
            "duty"
        })
package org.duban.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
