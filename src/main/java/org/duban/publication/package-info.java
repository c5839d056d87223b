/** Makes a reviewed document part of the year's table: new rows, further sources of old ones, the names settled. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "reading",
            "district",
            "organization",
            "account",
            "report",
            "likeness",
            "roster",
            "target"
        })
package org.duban.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
