package org.duban.organization;

import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The units of the current district. */
public interface Units extends ListCrudRepository<Unit, UUID> {
    /** All of them in protocol order. */
    List<Unit> findAllByOrderByPosition();

    /** Goes up with everything that is added or changed. */
    @Query("select coalesce(sum(u.version + 1), 0) from Unit u")
    long stamp();

    /** @throws NotFound where the district has no such unit */
    default Unit get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
