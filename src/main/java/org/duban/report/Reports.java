package org.duban.report;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The imported documents of the current district. */
public interface Reports extends ListCrudRepository<Report, UUID> {
    /** @throws NotFound where the district has no such report */
    default Report get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    /**
     * A report for changing it or what belongs to it: others who want to do so wait until the transaction ends.
     *
     * @throws NotFound where the district has no such report
     */
    default Report getForChange(UUID id) {
        return findLockedById(id).orElseThrow(NotFound::new);
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Report> findLockedById(UUID id);

    /** The report with these bytes that is not withdrawn. */
    @Query("select r from Report r where r.year = :year and r.file.sha256 = :sha256 and r.status <> 'WITHDRAWN'")
    Optional<Report> findSame(int year, String sha256);
}
