/** Proposes a letter or an order where something is over its day or behind for long, and keeps those that people made, numbered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "district",
            "organization",
            "account",
            "roster",
            "target",
            "light",
            "calendar",
            "timetable",
            "extension",
            "progress",
            "overdue",
            "document"
        })
package org.duban.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
