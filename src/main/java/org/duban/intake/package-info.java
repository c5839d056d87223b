/** The way in: a document from outside becomes a draft of the district and year that it is for, or is refused with the reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "district", "account", "report"})
package org.duban.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
