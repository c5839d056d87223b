/**
 * Takes out of a document what a careful clerk would: bytes in, a {@link org.duban.reading.ReadDocument} out. Plain
 * Java: no Spring, no database, no network.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.duban.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
