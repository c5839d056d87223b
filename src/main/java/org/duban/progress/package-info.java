/** What the units report month by month, from draft to accepted, and the lights that follow from it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "reading",
            "account",
            "roster",
            "target",
            "plan",
            "light",
            "rulebook",
            "timetable",
            "extension"
        })
package org.duban.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
