package org.duban.target;

import org.duban.shared.UseCase;

/** Adds a number that the reading of the document missed. */
@UseCase
class AddIndicator {
    private final Targets targets;
    private final Indicators indicators;
    private final Changes changes;

    AddIndicator(Targets targets, Indicators indicators, Changes changes) {
        this.targets = targets;
        this.indicators = indicators;
        this.changes = changes;
    }

    void execute(int year, int number, IndicatorForm form) {
        Target target = targets.getForChange(year, number);
        int position = indicators.findByTargetOrderByPosition(target.id()).stream()
                .mapToInt(each -> each.position() + 1)
                .max()
                .orElse(0);
        Indicator indicator = new Indicator(target.id(), position, form.name().strip(), form.promise(), "");
        indicator.correct(form.name().strip(), form.promise(), form.type());
        indicator.confirm(form.type());
        indicator.measureBy(form.needed().yardstick());
        indicators.save(indicator);
        changes.tell(target);
    }
}
