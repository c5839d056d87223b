/** The versions of a year's table, from draft to issued, and every change of a target after it was issued. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "reading",
            "district",
            "organization",
            "account",
            "problem",
            "likeness",
            "roster",
            "target"
        })
package org.duban.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
