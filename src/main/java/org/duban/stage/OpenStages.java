package org.duban.stage;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows where targets of the current district are in their lives, and for which the units have nothing to do for now. */
@Component
public class OpenStages {
    private static final Set<Stage> WORKED_ON = EnumSet.of(Stage.ISSUED, Stage.SIGNED, Stage.IN_PROGRESS);

    private final TargetStages stages;

    OpenStages(TargetStages stages) {
        this.stages = stages;
    }

    /** Empty where the target's table was never issued. */
    public Optional<Stage> of(UUID target) {
        return stages.findByTarget(target).map(TargetStage::stage);
    }

    /** Those that a lead unit says are done, and those that are done, suspended or cancelled: each with its stage. */
    public Map<UUID, Stage> rests(Collection<UUID> targets) {
        return stages.findByTargetIn(targets).stream()
                .filter(each -> !WORKED_ON.contains(each.stage()))
                .collect(toMap(TargetStage::target, TargetStage::stage));
    }

    /** Those of {@link #rests}. */
    public Set<UUID> resting(Collection<UUID> targets) {
        return rests(targets).keySet();
    }
}
