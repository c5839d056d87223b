package org.duban.bulletin;

import java.util.Optional;
import java.util.UUID;
import org.duban.timetable.Period;
import org.springframework.data.repository.ListCrudRepository;

/** The published bulletins of the current district. */
interface Bulletins extends ListCrudRepository<Bulletin, UUID> {
    Optional<Bulletin> findByPeriod(Period period);
}
