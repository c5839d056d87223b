package org.duban.lookup;

import java.util.List;
import org.duban.account.ForReaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers a box in which a person types whom to assign: as JSON, or as a list where htmx asks. */
@Controller
@ForReaders
@RequestMapping("/{code:\\d{6}}")
class SearchController {
    private static final String HTMX = "HX-Request";
    private static final String LIST = "lookup/found";
    private static final int MOST = 12;

    private final Finder finder;

    SearchController(Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/units/search")
    @ResponseBody
    List<Found> units(@RequestParam(defaultValue = "") String q) {
        return finder.units(q, MOST);
    }

    @GetMapping(path = "/units/search", headers = HTMX)
    String unitList(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("found", finder.units(q, MOST));
        return LIST;
    }

    @GetMapping("/posts/search")
    @ResponseBody
    List<Found> posts(@RequestParam(defaultValue = "") String q) {
        return finder.posts(q, MOST);
    }

    @GetMapping(path = "/posts/search", headers = HTMX)
    String postList(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("found", finder.posts(q, MOST));
        return LIST;
    }
}
