package org.duban.extension;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The due days of the current district that people have set. */
interface SetDays extends ListCrudRepository<SetDay, UUID> {
    Optional<SetDay> findByTarget(UUID target);

    List<SetDay> findByTargetIn(Collection<UUID> targets);
}
