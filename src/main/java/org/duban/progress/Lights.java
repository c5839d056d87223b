package org.duban.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.timetable.Period;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The lights of the current district. */
interface Lights extends ListCrudRepository<Light, UUID> {
    List<Light> findByTargetOrderByPeriod(UUID target);

    Optional<Light> findByTargetAndPeriod(UUID target, Period period);

    List<Light> findByTargetIn(Collection<UUID> targets);

    /** The targets that have a light in a period. */
    @Query("select l.target from Light l where l.period = :period")
    Set<UUID> targetsIn(Period period);

    /** That a target was done at the end of a period. */
    record Done(UUID target, Period period) {}

    @Query("""
            select new org.duban.progress.Lights$Done(l.target, l.period)
            from Light l where l.period in :periods and l.signal = DONE""")
    List<Done> doneIn(Collection<Period> periods);

    /** The targets that have a light in a period or a later one. */
    @Query("select distinct l.target from Light l where l.period >= :first")
    Set<UUID> targetsSince(Period first);
}
