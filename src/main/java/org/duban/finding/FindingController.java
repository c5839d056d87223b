package org.duban.finding;

import jakarta.validation.Valid;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of contradictions and repetitions, where each is settled by a person. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/findings")
class FindingController {
    private final ListFindings listFindings;
    private final SettleFinding settleFinding;

    FindingController(ListFindings listFindings, SettleFinding settleFinding) {
        this.listFindings = listFindings;
        this.settleFinding = settleFinding;
    }

    @ForReaders
    @GetMapping
    String show(@PathVariable int year, Viewer viewer, Model model) {
        model.addAttribute("findings", listFindings.execute(year, viewer));
        model.addAttribute("viewer", viewer);
        return "finding/findings";
    }

    /** @param place of the finding in the list: the one that comes there next is looked at now */
    @ForSupervisors
    @PostMapping("/{id:[0-9a-f]{64}}")
    String settle(
            @PathVariable int year,
            @PathVariable String id,
            @Valid Decision decision,
            @RequestParam(defaultValue = "0") int place,
            Viewer viewer,
            RedirectAttributes attributes) {
        Finding finding = settleFinding.execute(year, id, decision, viewer);
        boolean sum = decision.outcome() == Outcome.LINKED && finding.inParts();
        attributes.addFlashAttribute("saved", "finding.settled." + decision.outcome() + (sum ? ".parts" : ""));
        attributes.addFlashAttribute("settled", id);
        attributes.addFlashAttribute("settledAt", place);
        return "redirect:/{code}/{year}/findings";
    }
}
