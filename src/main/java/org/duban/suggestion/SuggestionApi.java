package org.duban.suggestion;

import org.duban.account.ForSupervisors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The likeliest units of a target, for programs. */
@RestController
@ForSupervisors
class SuggestionApi {
    private final SuggestUnits suggestUnits;

    SuggestionApi(SuggestUnits suggestUnits) {
        this.suggestUnits = suggestUnits;
    }

    @GetMapping("/api/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/suggestions")
    SuggestionsView suggestions(@PathVariable int year, @PathVariable int number) {
        return suggestUnits.execute(year, number);
    }
}
