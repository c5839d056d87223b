package org.duban.appeal;

import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.ReturnsMade;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.target.VisibleTargets;

/** A unit objects to the return of its update. */
@UseCase
class AppealReturn {
    private final VisibleTargets visible;
    private final Targets targets;
    private final ProgressUpdates updates;
    private final ReturnsMade returns;
    private final Appeals appeals;
    private final AppealRights rights;
    private final AppealTerms terms;
    private final AppealLife life;

    AppealReturn(
            VisibleTargets visible,
            Targets targets,
            ProgressUpdates updates,
            ReturnsMade returns,
            Appeals appeals,
            AppealRights rights,
            AppealTerms terms,
            AppealLife life) {
        this.visible = visible;
        this.targets = targets;
        this.updates = updates;
        this.returns = returns;
        this.appeals = appeals;
        this.rights = rights;
        this.terms = terms;
        this.life = life;
    }

    /**
     * @throws org.duban.shared.NotFound where the person's unit has no such update
     * @throws org.duban.target.OutOfTable where its target was cancelled
     * @throws NotYourAppeal where the person does not speak for a unit that leads the target
     * @throws NothingReturned where it is not with the unit as it was returned
     * @throws AppealTooLate where the term is over
     * @throws AppealedAlready where the unit objects or objected to that return
     */
    void execute(int year, int number, UUID id, AppealForm form, Viewer by) {
        targets.keep(updates.targetsOf(List.of(id)));
        Target target = visible.getInTable(year, number, by);
        ProgressUpdate update = updates.getOf(by, id);
        if (!update.target().equals(target.id()) || !rights.raises(by, target)) {
            throw new NotYourAppeal();
        }
        ReturnsMade.Return returned = returns.open(update).orElseThrow(NothingReturned::new);
        terms.requireOpen(terms.lastSince(returned.at()));
        appeals.findByTargetInOrderById(List.of(target.id())).stream()
                .filter(each -> returned.id().equals(each.returned()))
                .forEach(Appeal::requireNoSecond);
        Claim claim =
                new Claim(update.unit(), form.words().strip(), form.claim().strip(), by.name(), terms.today());
        life.begin(Appeal.toReturn(update, returned.id(), claim, terms.decideBy()));
    }
}
