package org.duban.escalation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.overdue.OverdueTargets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is overdue, by both days; what the ladder proposes; and the ladder. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/escalation")
class EscalationController {
    private static final String PAGE = "escalation/proposals";

    private final Proposals proposals;
    private final OverdueTargets overdueTargets;
    private final Ladders ladders;
    private final SetLadder setLadder;
    private final OrderDesk desk;
    private final Clock clock;

    EscalationController(
            Proposals proposals,
            OverdueTargets overdueTargets,
            Ladders ladders,
            SetLadder setLadder,
            OrderDesk desk,
            Clock clock) {
        this.proposals = proposals;
        this.overdueTargets = overdueTargets;
        this.ladders = ladders;
        this.setLadder = setLadder;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable int year, Viewer viewer, Model model) {
        model.addAttribute("ladder", LadderForm.of(ladders.current()));
        return page(year, viewer, model);
    }

    @PostMapping("/orders")
    String make(
            @PathVariable int year,
            @RequestParam UUID target,
            @RequestParam UUID unit,
            @RequestParam Form form,
            Viewer viewer,
            RedirectAttributes next) {
        next.addAttribute("id", desk.make(year, target, unit, form, viewer));
        next.addFlashAttribute("saved", "escalation.made");
        return "redirect:/{code}/{year}/orders/{id}";
    }

    @PostMapping("/ladder")
    String set(
            @PathVariable int year,
            @Valid @ModelAttribute("ladder") LadderForm ladder,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return page(year, viewer, model);
        }
        setLadder.execute(ladder.ladder());
        next.addFlashAttribute("saved", "escalation.ladder.saved");
        return "redirect:/{code}/{year}/escalation";
    }

    private String page(int year, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "proposals",
                proposals.of(year, today).stream().map(ProposalView::of).toList());
        model.addAttribute("overdue", OverdueView.of(overdueTargets.of(year, today), today));
        model.addAttribute("viewer", viewer);
        return PAGE;
    }
}
