/** The decomposition table as a person may see it on a date: its rows, what narrows them, its page. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "reading", "organization", "account", "target", "timetable", "duty", "rulebook"
        })
package org.duban.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
