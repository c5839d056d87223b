package org.duban.suggestion;

import java.util.List;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The likeliest units, for programs: of one target, or of all that nobody leads. */
@RestController
@ForSupervisors
class SuggestionApi {
    private final SuggestUnits suggestUnits;
    private final SuggestForTable suggestForTable;

    SuggestionApi(SuggestUnits suggestUnits, SuggestForTable suggestForTable) {
        this.suggestUnits = suggestUnits;
        this.suggestForTable = suggestForTable;
    }

    @GetMapping("/api/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/suggestions")
    SuggestionsView suggestions(@PathVariable int year, @PathVariable int number, Viewer viewer) {
        return suggestUnits.execute(year, number, viewer);
    }

    @GetMapping("/api/{code:\\d{6}}/{year:\\d{4}}/suggestions")
    List<SuggestionsView> suggestions(@PathVariable int year, Viewer viewer) {
        return suggestForTable.execute(year, viewer);
    }
}
