package org.duban.progress;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.duban.target.Target;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Targets held for the rest of a transaction, so that whoever reports on or reviews one waits for the other. */
interface LockedTargets extends Repository<Target, UUID> {
    /** In the order of their ids, so that two who want several never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Target t where t.id in :ids order by t.id")
    List<Target> findAll(Collection<UUID> ids);

    /** @throws NotFound where the district has no such target */
    default Target get(UUID id) {
        return findAll(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }
}
