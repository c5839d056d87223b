package org.duban.extension;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The requests for more time in the current district. */
interface Extensions extends ListCrudRepository<Extension, UUID> {
    List<Extension> findByTargetOrderById(UUID target);

    List<Extension> findByTargetInOrderById(Collection<UUID> targets);

    @Query("select e from Extension e where e.state = 'GRANTED' and e.target in :targets order by e.id")
    List<Extension> findGranted(Collection<UUID> targets);

    @Query("select count(*) from Extension e where e.state = 'ASKED'")
    int countWaiting();

    /** @throws NotFound where the district has no such request */
    default Extension get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
