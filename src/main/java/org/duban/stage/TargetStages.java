package org.duban.stage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The stages of the current district's targets. */
interface TargetStages extends ListCrudRepository<TargetStage, UUID> {
    Optional<TargetStage> findByTarget(UUID target);

    List<TargetStage> findByTargetIn(Collection<UUID> targets);

    List<TargetStage> findByYear(int year);
}
