package org.duban.extension;

import org.duban.target.Targets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the page of a target its due day. */
@Component("targetDueDays")
@Transactional(readOnly = true)
public class TargetDueDays {
    private final Targets targets;
    private final DueDays dueDays;

    TargetDueDays(Targets targets, DueDays dueDays) {
        this.targets = targets;
        this.dueDays = dueDays;
    }

    /** Of a target that the viewer may see. */
    public DueDay of(int year, int number) {
        return dueDays.of(targets.get(year, number));
    }
}
