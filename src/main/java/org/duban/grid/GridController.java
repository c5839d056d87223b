package org.duban.grid;

import jakarta.validation.Valid;
import java.util.List;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.table.TableFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** The table's page in the mode in which the section assigns. */
@Controller
@ForSupervisors
class GridController {
    private final GridRows rows;
    private final SetCells setCells;

    GridController(GridRows rows, SetCells setCells) {
        this.rows = rows;
        this.setCells = setCells;
    }

    @GetMapping(path = "/{code:\\d{6}}/{year:\\d{4}}", params = "mode=assign")
    String show(@PathVariable int year, @ModelAttribute("filter") TableFilter filter, Viewer viewer, Model model) {
        model.addAttribute("rows", rows.of(viewer, year, filter));
        model.addAttribute("viewer", viewer);
        return "grid/grid";
    }

    @PostMapping("/{code:\\d{6}}/{year:\\d{4}}/grid")
    @ResponseBody
    GridAnswer save(@PathVariable int year, @Valid @RequestBody Edits edits, Viewer viewer) {
        List<CellEdit> refused = setCells.execute(year, edits);
        return new GridAnswer(refused, rows.changedSince(edits.versions(), viewer, year));
    }
}
