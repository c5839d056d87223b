package org.duban.suggestion;

import org.duban.account.ForSupervisors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The panel of likely units, which the page of a target fetches when it is shown. */
@Controller
@ForSupervisors
class SuggestionController {
    private final SuggestUnits suggestUnits;

    SuggestionController(SuggestUnits suggestUnits) {
        this.suggestUnits = suggestUnits;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/suggestions")
    String show(@PathVariable int year, @PathVariable int number, Model model) {
        model.addAttribute("suggestions", suggestUnits.execute(year, number));
        return "suggestion/suggestions";
    }
}
