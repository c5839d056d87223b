/** The directory as a workbook: taken out, edited, compared with what it was, taken back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "reading", "reading :: file", "organization", "account", "workbook"})
package org.duban.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
