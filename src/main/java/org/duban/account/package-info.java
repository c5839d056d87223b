/** People and their roles: who may see and do what in a district. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district", "organization"})
package org.duban.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
