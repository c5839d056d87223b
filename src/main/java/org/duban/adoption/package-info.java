/** The page on which the supervision section sees, tries and adopts the rules of its lights. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "light", "rulebook", "timetable", "progress"})
package org.duban.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
