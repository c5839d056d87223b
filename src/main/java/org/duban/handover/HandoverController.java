package org.duban.handover;

import jakarta.validation.Valid;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of handovers and their receipts. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/handover")
class HandoverController {
    private static final String RECEIPT = "redirect:/{code}/handover/{receipt}";

    private final HandoverPages pages;
    private final Receipts receipts;
    private final HandOverTasks handOverTasks;
    private final HandOverPosts handOverPosts;

    HandoverController(
            HandoverPages pages, Receipts receipts, HandOverTasks handOverTasks, HandOverPosts handOverPosts) {
        this.pages = pages;
        this.receipts = receipts;
        this.handOverTasks = handOverTasks;
        this.handOverPosts = handOverPosts;
    }

    @GetMapping
    String open(@RequestParam @Nullable UUID from, Model model) {
        model.addAttribute("page", pages.read(from));
        return "handover/handover";
    }

    @PostMapping("/tasks")
    String handOver(@Valid HandoverForm form, Viewer viewer, RedirectAttributes next) {
        next.addAttribute("receipt", handOverTasks.execute(form, viewer.name()));
        return RECEIPT;
    }

    @PostMapping("/person")
    String handOver(@Valid PersonForm form, Viewer viewer, RedirectAttributes next) {
        next.addAttribute("receipt", handOverPosts.execute(form, viewer.name()));
        return RECEIPT;
    }

    @GetMapping("/{id}")
    String receipt(@PathVariable UUID id, Model model) {
        model.addAttribute("receipt", receipts.get(id).view());
        return "handover/receipt";
    }
}
