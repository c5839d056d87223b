package org.duban.stage;

import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a target a step further in its life. */
@Controller
@ForUnits
class StageController {
    private final MoveTarget moveTarget;

    StageController(MoveTarget moveTarget) {
        this.moveTarget = moveTarget;
    }

    @PostMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/stage")
    String move(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam StageStep step,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(required = false) Move.@Nullable Way way,
            Viewer viewer,
            RedirectAttributes next) {
        moveTarget.execute(year, number, new Move(step, words, basis, way), viewer);
        next.addFlashAttribute("saved", "stage.moved");
        return "redirect:/{code}/{year}/targets/{number}";
    }
}
