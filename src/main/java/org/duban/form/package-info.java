/** A unit's sheet as an Excel form: out for a unit without access, and back as what it changes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "target", "timetable", "progress", "sheet", "workbook"})
package org.duban.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
