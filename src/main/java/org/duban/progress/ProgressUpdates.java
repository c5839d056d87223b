package org.duban.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The updates of the current district. */
public interface ProgressUpdates extends ListCrudRepository<ProgressUpdate, UUID> {
    /** @throws NotFound where the district's year has no such update */
    default ProgressUpdate get(int year, UUID id) {
        return findById(id).filter(update -> update.period().isIn(year)).orElseThrow(NotFound::new);
    }

    /** @throws NotFound where the person's unit has no such update */
    default ProgressUpdate getOf(Viewer person, UUID id) {
        return getOf(person.unit(), id);
    }

    /** @throws NotFound where the unit has no such update */
    default ProgressUpdate getOf(@Nullable UUID unit, UUID id) {
        return findById(id).filter(update -> update.unit().equals(unit)).orElseThrow(NotFound::new);
    }

    /** Those of a unit in a state, by target and period. */
    List<ProgressUpdate> findByUnitAndStatusOrderByPeriodAscTargetAsc(UUID unit, UpdateStatus status);

    int countByUnitAndStatus(UUID unit, UpdateStatus status);

    Optional<ProgressUpdate> findByTargetAndUnitAndPeriod(UUID target, UUID unit, Period period);

    List<ProgressUpdate> findByUnitAndPeriod(UUID unit, Period period);

    List<ProgressUpdate> findByTargetIn(Collection<UUID> targets);

    /** What lights follow from. */
    @Query("""
            select new org.duban.progress.Accepted(u.id, u.target, u.unit, u.period, u.percent, u.readings, u.reviewedAt)
            from ProgressUpdate u where u.target in :targets and u.status = ACCEPTED""")
    List<Accepted> findAccepted(Collection<UUID> targets);

    /** Who has written on what for a period. */
    @Query(
            "select new org.duban.progress.Spoken(u.target, u.unit, u.status) from ProgressUpdate u where u.period = :period")
    List<Spoken> findSpoken(Period period);

    List<ProgressUpdate> findByTargetOrderByPeriodDesc(UUID target);

    List<ProgressUpdate> findByPeriodBetween(Period first, Period last);

    List<ProgressUpdate> findByPeriodInOrderByPeriod(Collection<Period> periods);

    /** The targets that these updates are about, without loading the updates. */
    @Query("select distinct u.target from ProgressUpdate u where u.id in :ids")
    Set<UUID> targetsOf(Collection<UUID> ids);
}
