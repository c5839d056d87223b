package org.duban.escalation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The series of numbers of the current district. */
interface AllSeries extends JpaRepository<Series, UUID> {
    /** For taking a number: others wait until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Series> findLockedByFormAndYear(Form form, int year);
}
