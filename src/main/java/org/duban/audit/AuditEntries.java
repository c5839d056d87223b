package org.duban.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** The record of changes as it is read; only {@link AuditChain} adds to it, and nobody changes it. */
interface AuditEntries extends Repository<AuditEntry, Link>, JpaSpecificationExecutor<AuditEntry> {
    /** The entries of a district after a number, in order. */
    List<AuditEntry> findByLinkDistrictAndLinkNumberGreaterThanOrderByLinkNumber(
            String district, long number, Limit limit);

    Optional<AuditEntry> findById(Link link);

    /** The latest first. */
    default List<AuditEntry> latest(Specification<AuditEntry> which, int most) {
        Sort latestFirst = Sort.by(Sort.Direction.DESC, "link.number");
        return findBy(which, query -> query.sortBy(latestFirst).limit(most).all());
    }
}
