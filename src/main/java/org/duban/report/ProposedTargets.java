package org.duban.report;

import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The proposed targets of the reports of the current district. */
public interface ProposedTargets extends ListCrudRepository<ProposedTarget, UUID> {
    /** Those of a report that will be published, in their order. */
    @Query(
            "select t from ProposedTarget t where t.report = :report and t.state = 'LIVE' order by t.place, t.extent.start, t.id")
    List<ProposedTarget> findLive(UUID report);

    /** Those of a report that a person dropped. */
    @Query(
            "select t from ProposedTarget t where t.report = :report and t.state = 'DROPPED' order by t.place, t.extent.start, t.id")
    List<ProposedTarget> findDropped(UUID report);

    /** All that a report ever had. */
    List<ProposedTarget> findByReport(UUID report);

    /** @throws NotFound where the report has no such target */
    default ProposedTarget get(UUID report, UUID id) {
        return findById(id).filter(target -> target.report().equals(report)).orElseThrow(NotFound::new);
    }
}
