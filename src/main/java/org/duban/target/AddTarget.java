package org.duban.target;

import org.duban.district.CurrentDistrict;
import org.duban.shared.UseCase;

/** Adds a target that no document proposes, at the end of the year's table. */
@UseCase
class AddTarget {
    private final Targets targets;
    private final Numbering numbering;
    private final CurrentDistrict district;
    private final Changes changes;

    AddTarget(Targets targets, Numbering numbering, CurrentDistrict district, Changes changes) {
        this.targets = targets;
        this.numbering = numbering;
        this.district = district;
        this.changes = changes;
    }

    /** @return its number */
    int execute(int year, WordingForm form) {
        numbering.hold(district.resolveCurrentTenantIdentifier());
        int part = Math.max(1, targets.lastPart(year));
        String title = targets.findFirstByYearAndPart(year, part)
                .map(each -> each.place().partTitle())
                .orElse(null);
        Place place = new Place(part, title, form.heading(), null);
        Target target = targets.save(new Target(
                year, targets.lastNumber(year) + 1, place, form.text().strip(), form.deadline()));
        changes.tell(target);
        return target.number();
    }
}
