package org.duban.stage;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The steps of the current district's targets. */
interface StepsDone extends ListCrudRepository<StepDone, UUID> {
    /** The earliest first. */
    List<StepDone> findByTargetOrderById(UUID target);

    List<StepDone> findByTargetInAndStep(Collection<UUID> targets, StageStep step);
}
