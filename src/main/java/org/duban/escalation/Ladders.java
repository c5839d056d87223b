package org.duban.escalation;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The ladder of the current district. */
interface Ladders extends ListCrudRepository<LadderKept, UUID> {
    /** That of the district, or a new one where nobody has changed it. */
    default LadderKept kept() {
        return findAll().stream().findFirst().orElseGet(LadderKept::new);
    }

    default Ladder current() {
        return kept().ladder();
    }
}
