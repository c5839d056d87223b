package org.duban.stage;

import java.util.List;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;
import org.duban.stage.StepDone.Doer;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.target.VisibleTargets;

/** Takes a target a step further, as far as that is this person's to do. */
@UseCase
class MoveTarget {
    private final VisibleTargets visible;
    private final Targets targets;
    private final TargetStages stages;
    private final Movers movers;
    private final Life life;

    MoveTarget(VisibleTargets visible, Targets targets, TargetStages stages, Movers movers, Life life) {
        this.visible = visible;
        this.targets = targets;
        this.stages = stages;
        this.movers = movers;
        this.life = life;
    }

    /**
     * @throws org.duban.shared.NotFound where there is no such target, or not for this person
     * @throws NotYourStep where the step is not this person's to take
     * @throws WordsMissing where it lacks its grounds or its basis
     * @throws NeverIssued where the target's table was never issued
     * @throws NotInThisStage where the target's life does not go that way
     */
    void execute(int year, int number, Move move, Viewer viewer) {
        Target target = visible.get(year, number, viewer);
        move.check();
        if (!movers.may(viewer, move.step(), target)) {
            throw new NotYourStep();
        }
        targets.keep(List.of(target.id()));
        TargetStage stage = stages.findByTarget(target.id()).orElseThrow(NeverIssued::new);
        life.take(stage, move, new Doer(viewer.name(), viewer.unit()));
    }
}
