package org.duban.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what happened to updates. */
@Component
public class Histories {
    private final StepsTaken taken;
    private final Clock clock;

    Histories(StepsTaken taken, Clock clock) {
        this.taken = taken;
        this.clock = clock;
    }

    /** By the update's id, the earliest step first; an update to which nothing happened is left out. */
    public Map<UUID, List<StepView>> of(Collection<UUID> updates) {
        return taken.findByUpdateInOrderById(updates).stream()
                .collect(groupingBy(StepTaken::update, mapping(each -> StepView.of(each, clock), toList())));
    }
}
