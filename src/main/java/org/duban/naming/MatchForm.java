package org.duban.naming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.duban.assignment.NameForm;
import org.duban.roster.NameKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person says of a printed name, wherever it is open.
 *
 * @param meant a name or id of the directory, to match it
 * @param until where it is a former name, the last day on which the unit was called so; else it becomes an alias
 */
record MatchForm(
        @NotNull NameKind kind,
        @NotBlank String printed,
        @NotNull Choice choice,
        @Nullable String meant,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
    /** What is to become of it. */
    enum Choice {
        MATCH,
        CREATE,
        GROUP,
        IGNORE
    }

    boolean matches() {
        return choice == Choice.MATCH;
    }

    NameForm settling() {
        boolean fresh = choice == Choice.CREATE || choice == Choice.GROUP;
        return new NameForm(kind, printed, matches() ? meant : null, fresh);
    }
}
