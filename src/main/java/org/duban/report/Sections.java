package org.duban.report;

import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** The sections of the reports of the current district. */
public interface Sections extends ListCrudRepository<Section, UUID> {
    /** All of a report in its order. */
    List<Section> findByReportOrderByPosition(UUID report);

    /** All of a report as a tree. */
    default Outline outline(UUID report) {
        return new Outline(findByReportOrderByPosition(report));
    }

    /** @throws NotFound where the district has no such section */
    default Section get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
