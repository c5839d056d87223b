/** The table as a document: a workbook, a file for Word, a PDF. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district", "account", "rulebook", "table", "revision", "workbook"})
package org.duban.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
