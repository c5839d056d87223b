package org.duban.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.shared.NotFound;
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

    Optional<Target> findByYearAndNumber(int year, int number);

    List<Target> findByYearAndNumberIn(int year, Collection<Integer> numbers);

    /** The year's table in order, without the cancelled. */
    List<Target> findByYearAndCancelledFalseOrderByNumber(int year);

    /** The last number given in the year, 0 where there is none. */
    @Query("select coalesce(max(t.number), 0) from Target t where t.year = :year")
    int lastNumber(int year);
}
