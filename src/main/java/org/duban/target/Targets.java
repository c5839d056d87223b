package org.duban.target;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The targets of the current district. */
public interface Targets extends ListCrudRepository<Target, UUID> {
    /** @throws NotFound where the district has no such target */
    default Target get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound where the year's table has no such number; a cancelled target is found */
    default Target get(int year, int number) {
        return findByYearAndNumber(year, number).orElseThrow(NotFound::new);
    }

    /**
     * A target for changing it: others who want to do so wait until the transaction ends.
     *
     * @throws NotFound where the year's table has no such number
     */
    default Target getForChange(int year, int number) {
        return hold(idsOf(year, Set.of(number))).stream()
                .filter(target -> target.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps targets, and all whose numbers are one promise with one of theirs, from others until the transaction ends: the lights of
     * all of them follow a change of one. In the order of their ids, so that two who want several never wait for each other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select t from Target t where t.id in :ids or t.id in (
                select o.target from Indicator o, Indicator i where i.target in :ids and o.twins = i.twins)
            order by t.id""")
    List<Target> hold(Collection<UUID> ids);

    /** The same without loading them: the version of what is loaded and locked does not go up any more. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select t.id from Target t where t.id in :ids or t.id in (
                select o.target from Indicator o, Indicator i where i.target in :ids and o.twins = i.twins)
            order by t.id""")
    List<UUID> keep(Collection<UUID> ids);

    /** Without loading the targets, so that they are read only when they are held. */
    @Query("select t.id from Target t where t.year = :year and t.number in :numbers")
    List<UUID> idsOf(int year, Collection<Integer> numbers);

    Optional<Target> findByYearAndNumber(int year, int number);

    /** Targets for changing who answers for them, as {@link #getForChange(int, int)}; and every version goes up. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    @Query("select t from Target t where t.year = :year and t.number in :numbers order by t.number")
    List<Target> findForAssignment(int year, Collection<Integer> numbers);

    /** @throws NotFound where the year's table lacks one of the numbers */
    default List<Target> getForAssignment(int year, Set<Integer> numbers) {
        keep(idsOf(year, numbers));
        List<Target> found = findForAssignment(year, numbers);
        if (found.size() < numbers.size()) {
            throw new NotFound();
        }
        return found;
    }

    /** The year's table in order, without the cancelled. */
    List<Target> findByYearAndCancelledFalseOrderByNumber(int year);

    /** The year's table as above; others who want to change a row wait until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Target> findLockedByYearAndCancelledFalseOrderByNumber(int year);

    /** Those of the year that one of these units leads or supports, in order, without the cancelled. */
    @Query("""
            select t from Target t where t.year = :year and t.cancelled = false
            and exists (select 1 from UnitAssignment a where a.target = t.id and a.unit in :units) order by t.number""")
    List<Target> findAssigned(int year, Collection<UUID> units);

    /** All of the district up to a year, without the cancelled. */
    List<Target> findByYearLessThanEqualAndCancelledFalse(int year);

    Optional<Target> findFirstByYearAndPart(int year, int part);

    /** The versions of the year's table, without the cancelled. */
    @Query("""
            select new org.duban.target.RowVersion(t.number, t.version)
            from Target t where t.year = :year and t.cancelled = false""")
    List<RowVersion> findVersions(int year);

    /** How many rows the year's table has. */
    int countByYearAndCancelledFalse(int year);

    /** How many tables the documents of the year have brought together. */
    @Query("select coalesce(max(t.part), 0) from Target t where t.year = :year")
    int lastPart(int year);

    /** The last number given in the year, 0 where there is none. */
    @Query("select coalesce(max(t.number), 0) from Target t where t.year = :year")
    int lastNumber(int year);
}
