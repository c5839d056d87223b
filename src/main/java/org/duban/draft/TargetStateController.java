package org.duban.draft;

import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaves a proposed target out, takes it in again, or says that it is right. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{report}/targets/{target}")
class TargetStateController {
    private static final String BACK = "redirect:/{code}/reports/{report}";
    private static final String BACK_TO_TARGET = BACK + "#t-";

    private final DropTarget dropTarget;
    private final RestoreTarget restoreTarget;
    private final ConfirmTarget confirmTarget;

    TargetStateController(DropTarget dropTarget, RestoreTarget restoreTarget, ConfirmTarget confirmTarget) {
        this.dropTarget = dropTarget;
        this.restoreTarget = restoreTarget;
        this.confirmTarget = confirmTarget;
    }

    @PostMapping("/drop")
    String drop(@PathVariable UUID report, @PathVariable UUID target, @RequestParam long version) {
        dropTarget.execute(report, target, version);
        return BACK + "#dropped";
    }

    @PostMapping("/restore")
    String restore(@PathVariable UUID report, @PathVariable UUID target, @RequestParam long version) {
        restoreTarget.execute(report, target, version);
        return BACK_TO_TARGET + target;
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable UUID report, @PathVariable UUID target, @RequestParam long version) {
        return BACK_TO_TARGET + confirmTarget.execute(report, target, version);
    }
}
