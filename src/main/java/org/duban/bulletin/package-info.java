/** Publishes how a period went: its lights stay from then on, and its targets fall into the classes of a bulletin. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "district", "account", "light", "rulebook", "timetable", "table", "document"})
package org.duban.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
