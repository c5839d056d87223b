package org.duban.suggestion;

import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Likely units: the panel that the page of a target fetches, and the list of all targets that nobody leads. */
@Controller
@ForSupervisors
class SuggestionController {
    private final SuggestUnits suggestUnits;
    private final SuggestForTable suggestForTable;

    SuggestionController(SuggestUnits suggestUnits, SuggestForTable suggestForTable) {
        this.suggestUnits = suggestUnits;
        this.suggestForTable = suggestForTable;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/suggestions")
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        model.addAttribute("suggestions", suggestUnits.execute(year, number, viewer));
        return "suggestion/suggestions";
    }

    /** @param from the number of the target that was just assigned: the next one is looked at now */
    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/suggestions")
    String list(@PathVariable int year, @RequestParam(defaultValue = "0") int from, Viewer viewer, Model model) {
        model.addAttribute("targets", suggestForTable.execute(year, viewer));
        model.addAttribute("from", from);
        return "suggestion/table";
    }

    /** The same for the grid, in which a person picks by keyboard. */
    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/grid/{number:\\d{1,6}}/suggestions")
    @ResponseBody
    SuggestionsView suggestions(@PathVariable int year, @PathVariable int number, Viewer viewer) {
        return suggestUnits.execute(year, number, viewer);
    }
}
