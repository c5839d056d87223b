package org.duban.finding;

import java.util.List;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Contradictions and repetitions of a year's table, for programs. */
@RestController
@ForReaders
class FindingApi {
    private final FindContradictions findContradictions;

    FindingApi(FindContradictions findContradictions) {
        this.findContradictions = findContradictions;
    }

    @GetMapping("/api/{code:\\d{6}}/{year:\\d{4}}/findings")
    List<FindingView> findings(@PathVariable int year, Viewer viewer) {
        return findContradictions.execute(year, viewer);
    }
}
