/** Where administrators make accounts and give roles; the first of them by the link of the first start. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district", "organization", "account"})
package org.duban.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
