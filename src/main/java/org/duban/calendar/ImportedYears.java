package org.duban.calendar;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The calendars that the current district imported. */
interface ImportedYears extends ListCrudRepository<ImportedYear, UUID> {
    /** The latest last. */
    List<ImportedYear> findAllByOrderById();

    /** The latest first. */
    List<ImportedYear> findByYearOrderByIdDesc(int year);
}
