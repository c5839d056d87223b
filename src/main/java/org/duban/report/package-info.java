/** Imported documents and their drafts: what was read, what a person made of it, and where it stands on the way to the table. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reading", "district", "account"})
package org.duban.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
