/** People, their roles, their sign-in, and the record of what they changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district", "organization"})
package org.duban.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
