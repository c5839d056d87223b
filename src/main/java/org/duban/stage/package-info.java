/** The life of a target after its table was issued: signed for, in progress, proposed as done, checked, done. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "account",
            "calendar",
            "roster",
            "target",
            "revision",
            "timetable",
            "progress"
        })
package org.duban.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
