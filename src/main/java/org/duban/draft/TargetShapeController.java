package org.duban.draft;

import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes other targets of those that a draft has. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{report}/targets")
class TargetShapeController {
    private static final String BACK = "redirect:/{code}/reports/{report}";

    private final AddTarget addTarget;
    private final SplitTarget splitTarget;
    private final MergeTarget mergeTarget;
    private final UndoRemake undoRemake;

    TargetShapeController(
            AddTarget addTarget, SplitTarget splitTarget, MergeTarget mergeTarget, UndoRemake undoRemake) {
        this.addTarget = addTarget;
        this.splitTarget = splitTarget;
        this.mergeTarget = mergeTarget;
        this.undoRemake = undoRemake;
    }

    @PostMapping
    String add(@PathVariable UUID report, @RequestParam int sentence) {
        return BACK + "#t-" + addTarget.execute(report, sentence);
    }

    @PostMapping("/{target}/split")
    String split(
            @PathVariable UUID report, @PathVariable UUID target, @RequestParam long version, @RequestParam int at) {
        return BACK + "#t-" + splitTarget.execute(report, target, version, at);
    }

    @PostMapping("/{target}/merge")
    String merge(@PathVariable UUID report, @PathVariable UUID target, @RequestParam long version) {
        return BACK + "#t-" + mergeTarget.execute(report, target, version);
    }

    @PostMapping("/{target}/undo")
    String undo(@PathVariable UUID report, @PathVariable UUID target, @RequestParam long version) {
        return BACK + "#t-" + undoRemake.execute(report, target, version);
    }
}
