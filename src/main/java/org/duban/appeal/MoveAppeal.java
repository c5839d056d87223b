package org.duban.appeal;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.progress.CorrectLight;
import org.duban.progress.TakeBackReturn;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.target.VisibleTargets;

/** The section decides an objection, or its unit gives it up; where the unit was right, what it objected to is put right with it. */
@UseCase
class MoveAppeal {
    private final Appeals appeals;
    private final Targets targets;
    private final VisibleTargets visible;
    private final AppealRights rights;
    private final AppealLife life;
    private final CorrectLight correctLight;
    private final TakeBackReturn takeBackReturn;

    MoveAppeal(
            Appeals appeals,
            Targets targets,
            VisibleTargets visible,
            AppealRights rights,
            AppealLife life,
            CorrectLight correctLight,
            TakeBackReturn takeBackReturn) {
        this.appeals = appeals;
        this.targets = targets;
        this.visible = visible;
        this.rights = rights;
        this.life = life;
        this.correctLight = correctLight;
        this.takeBackReturn = takeBackReturn;
    }

    /**
     * Two who decide at once do it one after the other: the second is told what the first decided.
     *
     * @param words why; needed for a decision
     * @param version of the objection that the person read
     * @throws NotFound where the target has no such objection, or not for this person
     * @throws org.duban.target.OutOfTable where its target was cancelled meanwhile
     * @throws NotYourAppeal where the step is not this person's to take
     * @throws AppealNeedsWords where a decision says nothing, or too much
     * @throws NotNextForAppeal where its life does not go that way
     * @throws ChangedMeanwhile where it is not as the person read it
     * @throws org.duban.shared.Refusal where what is known now gives the light that was published
     */
    void execute(int year, int number, UUID id, AppealStep step, String words, long version, Viewer by) {
        targets.keep(appeals.targetsOf(id));
        Target target = visible.getInTable(year, number, by);
        Appeal appeal = appeals.get(id);
        if (!appeal.target().equals(target.id()) || !rights.sees(by, appeal)) {
            throw new NotFound();
        }
        if (!rights.may(by, step, appeal, target)) {
            throw new NotYourAppeal();
        }
        String said = words.strip();
        if ((said.isEmpty() && step.isDecision()) || said.length() > AppealForm.LONGEST) {
            throw new AppealNeedsWords();
        }
        long read = appeal.version();
        life.take(appeal, step, said, by.name());
        ChangedMeanwhile.unlessSame(version, read);
        if (step == AppealStep.UPHOLD) {
            putRight(appeal, said, by);
        }
    }

    private void putRight(Appeal appeal, String words, Viewer by) {
        if (appeal.matter() == Matter.LIGHT) {
            correctLight.execute(appeal.target(), appeal.period(), words, by.name());
        } else {
            takeBackReturn.execute(requireNonNull(appeal.update()), by.name());
        }
    }
}
