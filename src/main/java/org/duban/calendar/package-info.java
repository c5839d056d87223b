/** The working days of the country as the district's office keeps them: weekends, holidays and 调休. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "reading :: file", "account", "problem", "workbook"})
package org.duban.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
