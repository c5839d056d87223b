package org.duban.stage;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows for which targets of the current district the units have nothing to do for now. */
@Component
public class OpenStages {
    private static final Set<Stage> WORKED_ON = EnumSet.of(Stage.ISSUED, Stage.SIGNED, Stage.IN_PROGRESS);

    private final TargetStages stages;

    OpenStages(TargetStages stages) {
        this.stages = stages;
    }

    /** Those that a lead unit says are done, and those that are done, suspended or cancelled. */
    public Set<UUID> resting(Collection<UUID> targets) {
        return stages.findByTargetIn(targets).stream()
                .filter(each -> !WORKED_ON.contains(each.stage()))
                .map(TargetStage::target)
                .collect(toSet());
    }
}
