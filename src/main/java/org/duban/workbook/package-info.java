/** Writes the cells of workbooks unharmed and harmless, and reads sheets that have headings, cell by cell. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.duban.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
