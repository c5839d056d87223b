package org.duban.finding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** What was decided about the findings of the current district. */
interface Settlements extends ListCrudRepository<Settlement, UUID> {
    Optional<Settlement> findByYearAndFinding(int year, String finding);

    /** The latest first. */
    List<Settlement> findByYearOrderBySettledAtDesc(int year);
}
