/** The two doors: people sign in, programs bring a password or a token. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "district", "account", "problem"})
package org.duban.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
