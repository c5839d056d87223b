/** The record of every change and every sign-in: kept as a chain, read where the change was made, checked, taken out as a file. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "district",
            "organization",
            "account",
            "signin",
            "report",
            "roster",
            "target",
            "progress",
            "workbook"
        })
package org.duban.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
