/** The divisions of the country, and which of them the current work is for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.duban.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
