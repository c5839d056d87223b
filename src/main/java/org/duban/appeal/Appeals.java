package org.duban.appeal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The objections of the current district. */
interface Appeals extends ListCrudRepository<Appeal, UUID> {
    List<Appeal> findByTargetInOrderById(Collection<UUID> targets);

    List<Appeal> findByUpdateAndState(UUID update, AppealState state);

    /** On targets of a year, the cancelled among them. */
    @Query("select a from Appeal a where a.target in (select t.id from Target t where t.year = :year)")
    List<Appeal> findByYear(int year);

    /** What waits for a decision, on targets in the table. */
    @Query("""
            select a from Appeal a where a.state = RAISED
            and a.target in (select t.id from Target t where t.cancelled = false)""")
    List<Appeal> findOpen();

    /** The targets that these objections are about, without loading the objections. */
    @Query("select a.target from Appeal a where a.id = :id")
    List<UUID> targetsOf(UUID id);

    /** @throws NotFound where the district has no such objection */
    default Appeal get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
