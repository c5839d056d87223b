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
    private static final String LIST = "lookup/found";
    private static final int FEW = 12;
    private static final int MOST = 1000;

    private final Finder finder;

    SearchController(Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/units/search")
    @ResponseBody
    List<Found> units(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "" + FEW) @Max(MOST) int most,
            @RequestParam(defaultValue = "false") boolean former) {
        return former ? finder.former(code, q, most) : finder.units(code, q, most);
    }

    @GetMapping(path = "/units/search", headers = HTMX)
    String unitList(@PathVariable String code, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("found", finder.units(code, q, FEW));
        return LIST;
    }

    @GetMapping("/posts/search")
    @ResponseBody
    List<Found> posts(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "" + FEW) @Max(MOST) int most) {
        return finder.posts(code, q, most);
    }

    @GetMapping(path = "/posts/search", headers = HTMX)
    String postList(@PathVariable String code, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("found", finder.posts(code, q, FEW));
        return LIST;
    }
}
