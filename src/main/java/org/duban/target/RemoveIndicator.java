package org.duban.target;

import java.util.UUID;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Takes away a number that is no promise. */
@UseCase
class RemoveIndicator {
    private final Targets targets;
    private final Indicators indicators;
    private final Changes changes;

    RemoveIndicator(Targets targets, Indicators indicators, Changes changes) {
        this.targets = targets;
        this.indicators = indicators;
        this.changes = changes;
    }

    /** @throws ChangedMeanwhile where somebody changed it since the page was made */
    void execute(int year, int number, UUID id, long version) {
        Target target = targets.getForChange(year, number);
        Indicator indicator = indicators.get(id, target);
        ChangedMeanwhile.unlessSame(version, indicator.version());
        indicators.delete(indicator);
        changes.tell(target);
    }
}
