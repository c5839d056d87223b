package org.duban.stage;

import java.util.Set;
import java.util.UUID;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
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

    /** @param slice the year of the slice on which they were signed for; null where that was on the sheet */
    @PostMapping("/my/signatures")
    String sign(
            @RequestParam(defaultValue = "") Set<UUID> target,
            @RequestParam(required = false) @Nullable Integer slice,
            Viewer viewer,
            RedirectAttributes next) {
        signForTargets.execute(target, viewer);
        next.addFlashAttribute("saved", "stage.signed");
        return slice == null ? "redirect:/my/updates" : "redirect:/%s/%d/slice".formatted(viewer.district(), slice);
    }
}
