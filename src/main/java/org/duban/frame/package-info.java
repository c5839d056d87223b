/** What is around every page: the bar with its districts and years, the language. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district", "account"})
package org.duban.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
