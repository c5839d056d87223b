/** The table as a grid in which the section assigns by keyboard, cell by cell, each saved at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "roster", "target", "table"})
package org.duban.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
