package org.duban.assignment;

import java.util.Set;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;

/** Confirms who answers for targets where that was taken from a merged cell or from last year's table. */
@UseCase
class ConfirmNames {
    private final Targets targets;

    ConfirmNames(Targets targets) {
        this.targets = targets;
    }

    /** @throws org.duban.shared.NotFound where the year's table lacks one of the numbers */
    void execute(int year, Set<Integer> numbers) {
        targets.getForAssignment(year, numbers).forEach(Target::confirm);
    }
}
