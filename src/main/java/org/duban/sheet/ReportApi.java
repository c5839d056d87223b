package org.duban.sheet;

import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.progress.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes updates from other programs. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}")
class ReportApi {
    private final ReportProgress reportProgress;

    ReportApi(ReportProgress reportProgress) {
        this.reportProgress = reportProgress;
    }

    @ForUnits
    @PostMapping("/targets/{number:\\d{1,6}}/updates")
    @ResponseStatus(HttpStatus.CREATED)
    Taken report(@PathVariable int year, @PathVariable int number, @RequestBody UpdateRequest request, Viewer viewer) {
        return reportProgress.execute(year, number, request, viewer);
    }
}
