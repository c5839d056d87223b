package org.duban.consultation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The rounds of the current district. */
interface Rounds extends ListCrudRepository<Round, UUID> {
    List<Round> findByYearOrderByNumberDesc(int year);

    Optional<Round> findByYearAndNumber(int year, int number);

    Optional<Round> findByYearAndClosedAtIsNull(int year);

    /** The rounds that wait for answers, of whatever year. */
    List<Round> findByClosedAtIsNullOrderByDue();

    int countByYear(int year);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.year = :year and r.number = :number")
    Optional<Round> findLocked(int year, int number);

    /** @throws NotFound where the year has no such round */
    default Round get(int year, int number) {
        return findByYearAndNumber(year, number).orElseThrow(NotFound::new);
    }

    /**
     * A round for answering, deciding or closing it: others wait until the transaction ends.
     *
     * @throws NotFound where the year has no such round
     * @throws RoundClosed where it is over
     */
    default Round getOpen(int year, int number) {
        Round round = findLocked(year, number).orElseThrow(NotFound::new);
        round.requireOpen();
        return round;
    }
}
