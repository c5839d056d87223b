/** Read-only views over targets and progress: the table, the dashboard, the documents made of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district", "organization", "account", "reading"})
package org.duban.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
