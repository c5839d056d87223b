/** What a unit holds against the light published for its target, or the return of its update (异议复核): with a clock, and decided once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "account",
            "roster",
            "target",
            "light",
            "calendar",
            "timetable",
            "progress"
        })
package org.duban.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
