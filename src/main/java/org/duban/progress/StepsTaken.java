package org.duban.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.timetable.Period;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The steps of the current district's updates. */
interface StepsTaken extends ListCrudRepository<StepTaken, UUID> {
    /** The earliest first. */
    List<StepTaken> findByUpdateInOrderById(Collection<UUID> updates);

    /** How often each update for periods from a first to a last one was returned. */
    @Query("""
            select new org.duban.progress.Returned(u.id, u.target, u.unit, u.period, count(s.id))
            from StepTaken s join ProgressUpdate u on u.id = s.update
            where s.step = RETURN and u.period between :first and :last
            group by u.id, u.target, u.unit, u.period""")
    List<Returned> countReturns(Period first, Period last);
}
