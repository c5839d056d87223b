package org.duban.appeal;

import java.util.List;
import java.util.Set;
import org.duban.account.Viewer;
import org.duban.progress.PublishedLights;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.target.VisibleTargets;
import org.duban.timetable.Period;

/** A unit objects to the light that was published for a target that it leads. */
@UseCase
class AppealLight {
    private final VisibleTargets visible;
    private final Targets targets;
    private final PublishedLights lights;
    private final Appeals appeals;
    private final AppealRights rights;
    private final AppealTerms terms;
    private final AppealLife life;

    AppealLight(
            VisibleTargets visible,
            Targets targets,
            PublishedLights lights,
            Appeals appeals,
            AppealRights rights,
            AppealTerms terms,
            AppealLife life) {
        this.visible = visible;
        this.targets = targets;
        this.lights = lights;
        this.appeals = appeals;
        this.rights = rights;
        this.terms = terms;
        this.life = life;
    }

    /**
     * @throws org.duban.shared.NotFound where there is no such target, or not for this person
     * @throws NotYourAppeal where the person does not speak for a unit that leads it
     * @throws org.duban.progress.LightNotPublished where the light still follows what is reported
     * @throws AppealTooLate where the term is over
     * @throws AppealedAlready where somebody objects or objected to that light
     */
    void execute(int year, int number, AppealForm form, Viewer by) {
        targets.keep(targets.idsOf(year, Set.of(number)));
        Target target = visible.getInTable(year, number, by);
        if (by.unit() == null || !rights.raises(by, target)) {
            throw new NotYourAppeal();
        }
        Period period = form.meant();
        lights.get(target, period);
        terms.lastFor(period).ifPresent(terms::requireOpen);
        refuseSecond(target, period);
        Claim claim = new Claim(by.unit(), form.words().strip(), form.claim().strip(), by.name(), terms.today());
        life.begin(Appeal.toLight(target.id(), period, claim, terms.decideBy()));
    }

    private void refuseSecond(Target target, Period period) {
        appeals.findByTargetInOrderById(List.of(target.id())).stream()
                .filter(each -> each.matter() == Matter.LIGHT && each.period().equals(period))
                .forEach(Appeal::requireNoSecond);
    }
}
