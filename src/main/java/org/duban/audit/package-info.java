/** The record of every change and every sign-in, and its page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district", "account", "signin"})
package org.duban.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
