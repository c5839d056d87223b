package org.duban.rulebook;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The rulings of the current district. */
public interface LightRulings extends ListCrudRepository<LightRuling, UUID> {
    /** The latest first. */
    List<LightRuling> findAllByOrderByMadeAtDesc();
}
