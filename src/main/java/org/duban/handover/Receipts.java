package org.duban.handover;

import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** The receipts of the current district. */
interface Receipts extends ListCrudRepository<Receipt, UUID> {
    /** The latest first. */
    List<Receipt> findTop20ByOrderByMadeAtDesc();

    /** @throws NotFound where the district has no such receipt */
    default Receipt get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
