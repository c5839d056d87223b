package org.duban.stage;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.shared.Times;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the lives of targets. */
@Component("stageViews")
public class StageViews {
    private final Targets targets;
    private final TargetStages stages;
    private final StepsDone steps;
    private final Signatures signatures;
    private final Movers movers;
    private final Units units;
    private final Clock clock;

    StageViews(
            Targets targets,
            TargetStages stages,
            StepsDone steps,
            Signatures signatures,
            Movers movers,
            Units units,
            Clock clock) {
        this.targets = targets;
        this.stages = stages;
        this.steps = steps;
        this.signatures = signatures;
        this.movers = movers;
        this.units = units;
        this.clock = clock;
    }

    /** Null where the target's table was never issued; the caller has checked that the viewer may see it. */
    public @Nullable StageView of(int year, int number, Viewer viewer) {
        Target target = targets.get(year, number);
        return stages.findByTarget(target.id())
                .map(stage -> view(target, stage, viewer))
                .orElse(null);
    }

    private StageView view(Target target, TargetStage stage, Viewer viewer) {
        Map<UUID, String> names = units.findAllByOrderByPosition().stream().collect(toMap(Unit::id, Unit::label));
        List<String> unsigned = signatures.missing(stage).stream()
                .map(unit -> names.getOrDefault(unit, ""))
                .toList();
        return new StageView(
                stage.stage(),
                stage.signBy(),
                unsigned,
                !unsigned.isEmpty() && LocalDate.now(clock).isAfter(stage.signBy()),
                StageStep.possible(stage.stage()).stream()
                        .filter(step -> may(step, target, viewer))
                        .toList(),
                steps.findByTargetOrderById(target.id()).stream()
                        .map(step -> done(step, names))
                        .toList());
    }

    private boolean may(StageStep step, Target target, Viewer viewer) {
        return Move.isOpenToPeople(step) && movers.may(viewer, step, target);
    }

    private StageView.Done done(StepDone step, Map<UUID, String> names) {
        return new StageView.Done(
                step.step(),
                step.stage(),
                Times.minute(step.takenAt(), clock),
                step.takenBy(),
                step.unit() == null ? null : names.get(step.unit()),
                step.way() == null ? null : step.way().name(),
                step.words(),
                step.basis());
    }
}
