package org.duban.target;

import java.util.UUID;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;

/** Puts a number of a target right. */
@UseCase
class CorrectIndicator {
    private final Targets targets;
    private final Indicators indicators;
    private final Changes changes;

    CorrectIndicator(Targets targets, Indicators indicators, Changes changes) {
        this.targets = targets;
        this.indicators = indicators;
        this.changes = changes;
    }

    /**
     * @throws ChangedMeanwhile where somebody changed it since the form was made
     * @throws NotFound where it is no number of this target
     */
    void execute(int year, int number, UUID id, IndicatorForm form) {
        Target target = targets.getForChange(year, number);
        Indicator indicator = indicators.get(id, target);
        ChangedMeanwhile.unlessSame(form.from(), indicator.version());
        indicator.correct(form.name().strip(), form.promise(), form.type());
        indicator.confirm(form.type());
        indicator.measureBy(form.needed().yardstick());
        changes.tell(target);
    }
}
