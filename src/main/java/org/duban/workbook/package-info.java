/** Writes the cells of workbooks unharmed and harmless, and reads sheets that people hand in, cell by cell. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "reading :: file", "account"})
package org.duban.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
