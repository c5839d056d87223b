package org.duban.report;

import jakarta.persistence.LockModeType;
import java.util.List;
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

    /**
     * A number that grows with every change of a draft: of its facts, its text, its sections, its targets; the versions of all of
     * them together, as none is ever deleted.
     */
    @Query("""
            select r.version
                + (select sum(x.version) from ReportText x where x.report = r.id)
                + (select coalesce(sum(s.version + 1), 0) from Section s where s.report = r.id)
                + (select coalesce(sum(t.version + 1), 0) from ProposedTarget t where t.report = r.id)
            from Report r where r.id = :id
            """)
    long revision(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Report> findLockedById(UUID id);

    /** @throws ImportedAlready where another report that is not withdrawn has the same bytes for that year */
    default void refuseSecond(int year, Report report) {
        findSame(year, report.file().sha256())
                .filter(first -> !first.id().equals(report.id()))
                .ifPresent(first -> {
                    throw new ImportedAlready(first.id());
                });
    }

    /** The report with these bytes that is not withdrawn. */
    @Query("select r from Report r where r.year = :year and r.file.sha256 = :sha256 and r.status <> 'WITHDRAWN'")
    Optional<Report> findSame(int year, String sha256);

    /** All of them, those of the latest year first. */
    @Query("""
            select new org.duban.report.ReportLine(
                r.id, r.year, r.kind, r.status, r.title, r.file.name, r.importedBy, r.importedAt,
                (select count(s) from Section s where s.report = r.id and not s.superseded),
                (select count(t) from ProposedTarget t where t.report = r.id and t.state = 'LIVE'))
            from Report r order by r.year desc, r.importedAt desc
            """)
    List<ReportLine> findLines();
}
