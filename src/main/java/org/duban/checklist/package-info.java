/** 督查清单: what is not signed for, not reported, overdue, returned again and again or owned by nobody, unit by unit in protocol order. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "account",
            "roster",
            "target",
            "timetable",
            "extension",
            "progress",
            "stage",
            "overdue",
            "duty",
            "workbook"
        })
package org.duban.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
