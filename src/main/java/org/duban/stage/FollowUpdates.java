package org.duban.stage;

import java.util.EnumSet;
import java.util.Set;
import org.duban.progress.UpdateMoved;
import org.duban.progress.UpdateStep;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first word that is handed in on a target begins it; who reports on it has signed for it. */
@Component
class FollowUpdates {
    private static final Set<UpdateStep> HANDED_IN = EnumSet.of(UpdateStep.SUBMIT, UpdateStep.SUBMIT_UNCONFIRMED);

    private final TargetStages stages;
    private final Signing signing;
    private final Life life;

    FollowUpdates(TargetStages stages, Signing signing, Life life) {
        this.stages = stages;
        this.signing = signing;
        this.life = life;
    }

    @EventListener
    void on(UpdateMoved moved) {
        if (HANDED_IN.contains(moved.step())) {
            stages.findByTarget(moved.target()).ifPresent(stage -> follow(stage, moved));
        }
    }

    private void follow(TargetStage stage, UpdateMoved moved) {
        signing.sign(stage, moved.unit(), moved.by());
        if (StageStep.BEGIN.isPossible(stage.stage())) {
            life.take(stage, StageStep.BEGIN, moved.by(), moved.unit());
        }
    }
}
