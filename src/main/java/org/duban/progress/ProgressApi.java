package org.duban.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Progress for other programs: one target's state, reporting on it, and the review. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}")
class ProgressApi {
    private final ReadTarget readTarget;
    private final ReportProgress reportProgress;
    private final AcceptUpdates acceptUpdates;
    private final ReturnUpdate returnUpdate;

    ProgressApi(
            ReadTarget readTarget,
            ReportProgress reportProgress,
            AcceptUpdates acceptUpdates,
            ReturnUpdate returnUpdate) {
        this.readTarget = readTarget;
        this.reportProgress = reportProgress;
        this.acceptUpdates = acceptUpdates;
        this.returnUpdate = returnUpdate;
    }

    /** An update that was taken or reviewed. */
    record Taken(UUID id, UpdateStatus status) {}

    /** Why an update is returned. */
    record Returned(@Nullable String reason) {}

    @ForReaders
    @GetMapping("/targets/{number:\\d{1,6}}")
    TargetState show(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Viewer viewer,
            Locale locale) {
        return readTarget.execute(year, number, asOf, viewer, locale);
    }

    @ForUnits
    @PostMapping("/targets/{number:\\d{1,6}}/updates")
    @ResponseStatus(HttpStatus.CREATED)
    Taken report(@PathVariable int year, @PathVariable int number, @RequestBody UpdateRequest request, Viewer viewer) {
        return reportProgress.execute(year, number, request, viewer);
    }

    @ForSupervisors
    @PostMapping("/updates/{id}/accept")
    Taken accept(@PathVariable int year, @PathVariable UUID id, Viewer viewer) {
        acceptUpdates.execute(year, List.of(id), viewer);
        return new Taken(id, UpdateStatus.ACCEPTED);
    }

    @ForSupervisors
    @PostMapping("/updates/{id}/return")
    Taken giveBack(@PathVariable int year, @PathVariable UUID id, @RequestBody Returned returned, Viewer viewer) {
        returnUpdate.execute(year, id, Reason.of(returned.reason()), viewer);
        return new Taken(id, UpdateStatus.RETURNED);
    }
}
