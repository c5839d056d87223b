package org.duban.revision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The changes of issued tables of the current district. */
interface TargetChanges extends JpaRepository<TargetChange, UUID> {
    /** The latest first. */
    List<TargetChange> findByTargetOrderByIdDesc(UUID target);

    /** The changes of an issued version, the earliest first. */
    List<TargetChange> findByTableVersionAndTargetInOrderById(UUID version, Collection<UUID> targets);

    /** All of the year, the latest first. */
    @Query("""
            select c from TargetChange c where c.tableVersion in (select v.id from TableVersion v where v.year = :year)
            order by c.id desc""")
    List<TargetChange> findByYear(int year);
}
