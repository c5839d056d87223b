/** A document on its way from the file to the published table: import, review. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "district", "organization", "account"})
package org.duban.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
