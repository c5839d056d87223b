package org.duban.report;

import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The sections of the reports of the current district. */
public interface Sections extends ListCrudRepository<Section, UUID> {
    /** Those of a report that its document has, in their order. */
    @Query("select s from Section s where s.report = :report and not s.superseded order by s.position")
    List<Section> findLive(UUID report);

    /** All of a report as a tree. */
    default Outline outline(UUID report) {
        return new Outline(findLive(report));
    }

    /** @throws NotFound where the district has no such section */
    default Section get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
