package org.duban.finding;

import jakarta.validation.Valid;
import java.util.List;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Contradictions and repetitions of a year's table, for programs. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}/findings")
class FindingApi {
    private final ListFindings listFindings;
    private final SettleFinding settleFinding;

    FindingApi(ListFindings listFindings, SettleFinding settleFinding) {
        this.listFindings = listFindings;
        this.settleFinding = settleFinding;
    }

    @ForReaders
    @GetMapping
    List<FindingView> findings(@PathVariable int year, Viewer viewer) {
        return listFindings.execute(year, viewer).current();
    }

    @ForSupervisors
    @PutMapping("/{id:[0-9a-f]{64}}/settlement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(@PathVariable int year, @PathVariable String id, @Valid @RequestBody Decision decision, Viewer viewer) {
        settleFinding.execute(year, id, decision, viewer);
    }
}
