/** The few words that every module speaks. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.duban.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
