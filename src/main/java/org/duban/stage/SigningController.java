package org.duban.stage;

import java.util.Set;
import java.util.UUID;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the signatures of a unit. */
@Controller
@ForUnits
class SigningController {
    private final SignForTargets signForTargets;

    SigningController(SignForTargets signForTargets) {
        this.signForTargets = signForTargets;
    }

    @PostMapping("/my/signatures")
    String sign(@RequestParam(defaultValue = "") Set<UUID> target, Viewer viewer, RedirectAttributes next) {
        signForTargets.execute(target, viewer);
        next.addFlashAttribute("saved", "stage.signed");
        return "redirect:/my/updates";
    }
}
