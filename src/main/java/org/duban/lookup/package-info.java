/** Finds units and posts by what a person types: a part of a name, its first letters in pinyin, or the whole of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "account"})
package org.duban.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
