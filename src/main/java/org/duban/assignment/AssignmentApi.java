package org.duban.assignment;

import org.duban.account.ForSupervisors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for a target, for programs. */
@RestController
@ForSupervisors
class AssignmentApi {
    private final AssignByName assignByName;

    AssignmentApi(AssignByName assignByName) {
        this.assignByName = assignByName;
    }

    @PutMapping("/api/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable int year, @PathVariable int number, @RequestBody Responsible responsible) {
        assignByName.execute(year, number, responsible);
    }
}
