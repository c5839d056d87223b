package org.duban.dashboard;

import java.time.LocalDate;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.duban.table.TargetTable;
import org.duban.table.TargetTables;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says how the year stands; every number on it opens the targets behind it. */
@Controller
@ForReaders
class DashboardController {
    private final TargetTables tables;
    private final Months months;

    DashboardController(TargetTables tables, Months months) {
        this.tables = tables;
        this.months = months;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/dashboard")
    String show(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Viewer viewer,
            Model model) {
        TargetTable table = tables.read(viewer, year, asOf);
        model.addAttribute(
                "page",
                DashboardPage.of(
                        table, months.read(viewer, table.asOf(), table.rows().size()), asOf, viewer.post()));
        model.addAttribute("viewer", viewer);
        return "dashboard/dashboard";
    }
}
