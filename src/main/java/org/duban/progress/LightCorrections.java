package org.duban.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.timetable.Period;
import org.springframework.data.repository.ListCrudRepository;

/** The corrections of the current district's published lights. */
interface LightCorrections extends ListCrudRepository<LightCorrection, UUID> {
    /** The earliest first. */
    List<LightCorrection> findByTargetInOrderById(Collection<UUID> targets);

    /** The earliest first. */
    List<LightCorrection> findByPeriodOrderById(Period period);
}
