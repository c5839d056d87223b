package org.duban.appeal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The steps of the current district's objections. */
interface AppealSteps extends ListCrudRepository<AppealStepTaken, UUID> {
    /** The earliest first. */
    List<AppealStepTaken> findByAppealInOrderById(Collection<UUID> appeals);
}
