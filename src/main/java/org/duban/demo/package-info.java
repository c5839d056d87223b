/** A district of our own invention that fills an empty embedded database. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "district",
            "organization",
            "account",
            "report",
            "intake",
            "target",
            "publication",
            "revision",
            "progress",
            "reading"
        })
package org.duban.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
