package org.duban.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The steps of the current district's updates. */
interface StepsTaken extends ListCrudRepository<StepTaken, UUID> {
    /** The earliest first. */
    List<StepTaken> findByUpdateInOrderById(Collection<UUID> updates);
}
