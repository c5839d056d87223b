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

    /** How often each update for periods from a first to a last one was returned, but for returns that were taken back. */
    @Query("""
            select new org.duban.progress.Returned(u.id, u.target, u.unit, u.period, count(s.id))
            from StepTaken s join ProgressUpdate u on u.id = s.update
            where s.step = RETURN and u.period between :first and :last
            and not exists (select 1 from StepTaken back where back.update = u.id and back.step = REINSTATE and back.id > s.id
                and not exists (select 1 from StepTaken again where again.update = u.id
                    and again.step in (RETURN, REOPEN) and again.id > s.id and again.id < back.id))
            group by u.id, u.target, u.unit, u.period""")
    List<Returned> countReturns(Period first, Period last);
}
