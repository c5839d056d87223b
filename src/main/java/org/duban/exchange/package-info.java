/** Takes an exported table back that a person has edited: what it changes, and the approval. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "reading",
            "reading :: file",
            "organization",
            "account",
            "workbook",
            "roster",
            "target"
        })
package org.duban.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
