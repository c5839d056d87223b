package org.duban.organization;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The units of the current district. */
public interface Units extends ListCrudRepository<Unit, UUID> {
    /** All of them in protocol order. */
    List<Unit> findAllByOrderByPosition();
}
