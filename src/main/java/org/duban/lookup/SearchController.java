package org.duban.lookup;

import jakarta.validation.constraints.Max;
import java.util.List;
import org.duban.account.ForReaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers a box in which a person types whom to assign: as JSON, or as a list where htmx asks. */
@Controller
@ForReaders
@RequestMapping("/{code:\\d{6}}")
class SearchController {
    private static final String HTMX = "HX-Request";
    private static final String SEARCH = "/{whom:units|posts}/search";
    private static final int FEW = 12;
    private static final int MOST = 1000;

    private final Finder finder;

    SearchController(Finder finder) {
        this.finder = finder;
    }

    /** @param former whether only units are wanted that no longer work */
    @GetMapping(SEARCH)
    @ResponseBody
    List<Found> found(
            @PathVariable String code,
            @PathVariable String whom,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "" + FEW) @Max(MOST) int most,
            @RequestParam(defaultValue = "false") boolean former) {
        return former ? finder.former(code, q, most) : find(code, whom, q, most);
    }

    @GetMapping(path = SEARCH, headers = HTMX)
    String list(
            @PathVariable String code,
            @PathVariable String whom,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        model.addAttribute("found", find(code, whom, q, FEW));
        return "lookup/found";
    }

    private List<Found> find(String code, String whom, String q, int most) {
        return whom.equals("units") ? finder.units(code, q, most) : finder.posts(code, q, most);
    }
}
