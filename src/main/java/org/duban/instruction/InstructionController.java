package org.duban.instruction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.account.ForOverseers;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of instructions: of a year, and of a unit. */
@Controller
class InstructionController {
    private final InstructionPages pages;

    InstructionController(InstructionPages pages) {
        this.pages = pages;
    }

    @ForOverseers
    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/instructions")
    String list(
            @PathVariable int year,
            @RequestParam(defaultValue = "OPEN") InstructionsShown show,
            Viewer viewer,
            Model model) {
        List<InstructionView> all = pages.ofYear(year, viewer);
        Map<InstructionsShown, Long> counts = new EnumMap<>(InstructionsShown.class);
        for (InstructionsShown each : InstructionsShown.values()) {
            counts.put(each, all.stream().filter(each::shows).count());
        }
        model.addAttribute("show", show);
        model.addAttribute("counts", counts);
        model.addAttribute("instructions", all.stream().filter(show::shows).toList());
        return "instruction/list";
    }

    @ForUnits
    @GetMapping("/my/instructions")
    String mine(Viewer viewer, Model model) {
        model.addAttribute("instructions", pages.ofUnit(viewer));
        return "instruction/mine";
    }
}
