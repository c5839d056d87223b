package org.duban.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The lights of the current district. */
interface Lights extends ListCrudRepository<Light, UUID> {
    List<Light> findByTargetOrderByPeriod(UUID target);
}
