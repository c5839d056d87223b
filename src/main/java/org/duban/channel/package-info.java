/** The ways by which a message leaves the program: mail, WeCom, DingTalk, SMS; each is off until an administrator sets it up. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account"})
package org.duban.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
