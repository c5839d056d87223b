package org.duban.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The plan lines of the current district. */
public interface PlanLines extends ListCrudRepository<PlanLine, UUID> {
    List<PlanLine> findByIndicatorIn(Collection<UUID> indicators);
}
