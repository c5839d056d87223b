package org.duban.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.duban.rulebook.Look;
import org.duban.table.TableBodies.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which everything hangs: the district's task decomposition table for a year. */
@Controller
@ForReaders
class TableController {
    private final TargetTables tables;
    private final TableBodies bodies;

    TableController(TargetTables tables, TableBodies bodies) {
        this.tables = tables;
        this.bodies = bodies;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}")
    String show(
            @PathVariable int year,
            @ModelAttribute("filter") TableFilter filter,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @ModelAttribute(name = "looks", binding = false) Map<String, Look> looks,
            Viewer viewer,
            Locale locale,
            Model model) {
        String path = "/%s/%d".formatted(viewer.district(), year);
        TablePage page = TablePage.of(tables.read(viewer, year, asOf), filter, asOf);
        model.addAttribute("page", page);
        model.addAttribute("rendered", bodies.render(new Body(path, page, filter, viewer.supervises(), looks, locale)));
        model.addAttribute("code", viewer.district());
        model.addAttribute("viewer", viewer);
        return "table/table";
    }
}
