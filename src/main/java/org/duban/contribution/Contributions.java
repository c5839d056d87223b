package org.duban.contribution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.timetable.Period;
import org.springframework.data.repository.ListCrudRepository;

/** The words of the current district's supporting units. */
interface Contributions extends ListCrudRepository<Contribution, UUID> {
    Optional<Contribution> findByTargetAndUnitAndPeriod(UUID target, UUID unit, Period period);

    List<Contribution> findByUnitAndPeriod(UUID unit, Period period);

    /** The earliest first. */
    List<Contribution> findByPeriodOrderById(Period period);
}
