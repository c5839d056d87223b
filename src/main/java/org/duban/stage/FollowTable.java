package org.duban.stage;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.revision.ChangeRecorded;
import org.duban.revision.TableIssued;
import org.duban.stage.StepDone.Doer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the lives of targets follow their table: they begin when it is issued, and know of every change after that. */
@Component
class FollowTable {
    private final TargetStages stages;
    private final Life life;

    FollowTable(TargetStages stages, Life life) {
        this.stages = stages;
        this.life = life;
    }

    /** What was issued before goes on where it is. */
    @EventListener
    void on(TableIssued issued) {
        Set<UUID> known = stages.findByTargetIn(issued.targets()).stream()
                .map(TargetStage::target)
                .collect(Collectors.toSet());
        issued.targets().stream()
                .filter(target -> !known.contains(target))
                .forEach(target -> life.begin(target, issued.year(), issued.by(), issued.basis()));
    }

    @EventListener
    void on(ChangeRecorded change) {
        stages.findByTarget(change.target())
                .ifPresentOrElse(
                        stage -> follow(stage, change),
                        () -> life.begin(change.target(), change.year(), change.by(), change.basis()));
    }

    private void follow(TargetStage stage, ChangeRecorded change) {
        StageStep step =
                switch (change.what()) {
                    case ADDED -> StageStep.RESTORE;
                    case DROPPED -> StageStep.CANCEL;
                    case CHANGED -> StageStep.CHANGE;
                };
        if (step.isPossible(stage.stage())) {
            life.take(stage, new Move(step, change.reason(), change.basis(), null), new Doer(change.by(), null));
        }
    }
}
