/** The working days of the country as the district's office keeps them: weekends, holidays and 调休. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "problem", "workbook"})
package org.duban.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
